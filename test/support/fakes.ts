import { Fake } from './fake.ts';
import { withGithubChecksum } from './checksums.ts';

function jwt(fake: Fake, claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [
    part({ alg: 'HS256', typ: 'JWT' }),
    part({ sub: fake.digits(10), iss: 'https://issuer.acme.test', ...claims }),
    fake.base64url(43),
  ].join('.');
}

/** Token-shaped text by kind, made from a seed; nothing here was ever issued. */
const makers: Readonly<Record<string, (fake: Fake) => string>> = {
  password: (fake) => fake.password(16),
  hex32: (fake) => fake.hex(32),
  alnum32: (fake) => fake.alnum(32),
  uuid: (fake) => fake.uuid(),
  'github-pat': (fake) => withGithubChecksum('ghp_', fake.alnum(30)),
  'github-app': (fake) => withGithubChecksum('ghs_', fake.alnum(30)),
  'stripe-live': (fake) => ['sk', 'live', fake.alnum(24)].join('_'),
  'stripe-test': (fake) => ['sk', 'test', fake.alnum(24)].join('_'),
  'aws-key-id': (fake) => `AKIA${fake.text(16, 'base32')}`,
  'aws-secret': (fake) => fake.base64(40),
  'slack-bot': (fake) => ['xoxb', fake.digits(12), fake.digits(12), fake.alnum(24)].join('-'),
  pem: (fake) =>
    ['-----BEGIN', 'PRIVATE KEY-----'].join(' ') +
    '\n' +
    Array.from({ length: 8 }, () => fake.base64(64)).join('\n') +
    '\n' +
    ['-----END', 'PRIVATE KEY-----'].join(' '),
  jwt: (fake) => jwt(fake, {}),
  'jwt-expired': (fake) => jwt(fake, { exp: Date.UTC(2026, 0, 1) / 1000 }),
  'jwt-2027': (fake) => jwt(fake, { exp: Date.UTC(2027, 0, 1) / 1000 }),
  'jwt-2040': (fake) => jwt(fake, { exp: Date.UTC(2040, 0, 1) / 1000 }),
};

export type FakeKind = keyof typeof makers;

/** @throws when the kind is unknown */
export function makeFake(kind: string, seed: string): string {
  const make = makers[kind];
  if (!make) throw new Error(`no fake of kind ${kind}; known: ${Object.keys(makers).join(', ')}`);
  return make(new Fake(`${kind}:${seed}`));
}

export const fakeKinds: readonly string[] = Object.keys(makers);
