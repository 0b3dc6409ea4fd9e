/**
 * Writes the example workspace: a small shop with development, staging, preview and production in the files that
 * such shops have. Every secret-looking value is made on the spot from a seed; none was ever issued.
 *
 * A line that ends in `⟦rule rule⟧` is one on which exactly these rules report; the marks are not written to disk.
 * A line without a mark reports nothing: the workspace holds as many good examples as bad ones.
 */
import fs from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { alphabets, Fake } from '../test/support/fake.ts';
import { infrastructure } from './shop/infrastructure.mts';
import { services } from './shop/services.mts';

/** The values that the files share. */
export interface ShopValues {
  readonly fake: Fake;
  /** A new password of its own. */
  password(): string;
  readonly stripeLive: string;
  readonly stripeTest: string;
  readonly githubToken: string;
  readonly awsKeyId: string;
  readonly awsSecret: string;
  /** One password that staging and production share. */
  readonly ordersPassword: string;
  readonly adminStagingPassword: string;
  readonly adminProductionPassword: string;
  /** PEM lines of a private key. */
  readonly privateKey: readonly string[];
}

export interface ExpectedFinding {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly rule: string;
}

export interface Shop {
  /** Text by `/`-separated path. */
  readonly files: ReadonlyMap<string, string>;
  readonly expected: readonly ExpectedFinding[];
  /** Every value that must appear in no output. */
  readonly secrets: readonly string[];
}

/** Equal seeds give equal shops. */
export function makeShop(seed: string): Shop {
  const secrets: string[] = [];
  const values = makeValues(new Fake(seed), (secret) => {
    secrets.push(secret);
    return secret;
  });
  const files = new Map<string, string>();
  const expected: ExpectedFinding[] = [];
  for (const [name, marked] of Object.entries({ ...services(values), ...infrastructure(values) })) {
    const lines = marked.split('\n').map((line, i) => {
      const mark = /\s*⟦([a-z -]+)⟧$/.exec(line);
      if (!mark) return line;
      for (const rule of mark[1]!.split(' ')) expected.push({ path: name, line: i + 1, rule });
      return line.slice(0, mark.index);
    });
    files.set(name, lines.join('\n'));
  }
  return { files, expected, secrets };
}

/** @returns how many files were written */
export function writeShop(folder: string, seed: string): number {
  const { files } = makeShop(seed);
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  return files.size;
}

function makeValues(fake: Fake, keep: (secret: string) => string): ShopValues {
  const password = (): string => keep(fake.password(16));
  return {
    fake,
    password,
    stripeLive: keep(['sk', 'live', fake.alnum(24)].join('_')),
    stripeTest: keep(['sk', 'test', fake.alnum(24)].join('_')),
    githubToken: keep(githubToken(fake)),
    awsKeyId: 'AKIA' + fake.text(16, 'base32'),
    awsSecret: keep(fake.base64(40)),
    ordersPassword: password(),
    adminStagingPassword: password(),
    adminProductionPassword: password(),
    privateKey: ed25519(fake, keep),
  };
}

/** GitHub ends its tokens with the CRC-32 of the random part, base 62, six places. */
function githubToken(fake: Fake): string {
  const body = fake.alnum(30);
  let rest = crc32(body);
  let checksum = '';
  for (let i = 0; i < 6; i++) {
    checksum = alphabets.alnum[rest % 62]! + checksum;
    rest = Math.floor(rest / 62);
  }
  return `ghp_${body}${checksum}`;
}

/** PKCS #8 of an Ed25519 key (RFC 8410): a fixed head and 32 bytes. */
function ed25519(fake: Fake, keep: (secret: string) => string): readonly string[] {
  const head = Buffer.from('302e020100300506032b657004220420', 'hex');
  const body = Buffer.concat([head, Buffer.from(fake.hex(64), 'hex')]).toString('base64');
  const label = 'PRIVATE KEY';
  return [`-----BEGIN ${label}-----`, keep(body), `-----END ${label}-----`];
}
