import { Fake } from '../../server/src/base/fake.ts';
import { withGithubChecksum } from './checksums.ts';

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
  jwt: (fake) =>
    [btoa('{"alg":"HS256","typ":"JWT"}'), btoa(`{"sub":"${fake.digits(10)}","iss":"https://issuer.acme.test"}`), fake.base64url(43)]
      .map((part) => part.replace(/=+$/, '').replace(/\+/g, '-').replace(/\//g, '_'))
      .join('.'),
};

export type FakeKind = keyof typeof makers;

/** @throws when the kind is unknown */
export function makeFake(kind: string, seed: string): string {
  const make = makers[kind];
  if (!make) throw new Error(`no fake of kind ${kind}; known: ${Object.keys(makers).join(', ')}`);
  return make(new Fake(`${kind}:${seed}`));
}

export const fakeKinds: readonly string[] = Object.keys(makers);
