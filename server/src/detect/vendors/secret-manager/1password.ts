import { fromBase64 } from '../../../base/checksum.ts';
import { vendor, type Samples } from '../../vendor.ts';

/** The JSON object that base64 text encodes; undefined where it encodes something else. */
function readJson(text: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = fromBase64(text);
  if (!bytes) return undefined;
  try {
    const value: unknown = JSON.parse(String.fromCharCode(...bytes));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The service account's address (`…@1passwordserviceaccounts.com`), which the token holds in plain JSON. */
function accountOf(secret: string): string | undefined {
  const email = readJson(secret.slice('ops_'.length))?.['email'];
  return typeof email === 'string' ? email : undefined;
}

export default vendor({
  id: '1password',
  name: '1Password',
  category: 'secret-manager',
  revoke: 'https://my.1password.com/developer-tools/active/service-accounts',
  instead: 'Give each environment its own service account with read access to one vault, and an expiry.',
  source: 'https://developer.1password.com/docs/service-accounts/security/',
  kinds: [
    {
      id: '1password-service-account-token',
      title: '1Password service account token',
      identity: 'service-account',
      keywords: ['ops_eyJ'],
      pattern: /ops_eyJ[A-Za-z0-9+\/_-]{200,2000}={0,3}/,
      principal: accountOf,
    },
    {
      id: '1password-secret-key',
      title: '1Password account secret key',
      identity: 'encryption-key',
      keywords: ['A3-'],
      pattern: /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/,
      revoke: 'https://my.1password.com/',
      source: 'https://support.1password.com/secret-key/',
    },
    {
      id: '1password-connect-token',
      title: '1Password Connect token',
      identity: 'service-account',
      keywords: ['op_connect', 'opconnect', 'onepassword_token', 'onepassword_connect', '1password'],
      value: /^eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}$/,
      name: /token/i,
      source: 'https://developer.1password.com/docs/connect/',
    },
  ],
});

export const samples: Samples = (fake) => ({
  '1password-service-account-token': {
    match: [`OP_SERVICE_ACCOUNT_TOKEN=⟦ops_eyJ${fake.base64url(320)}⟧`, `"opServiceAccountToken": "⟦ops_eyJ${fake.base64url(320)}⟧",`],
    ignore: [
      `OP_SERVICE_ACCOUNT_TOKEN=xops_eyJ${fake.base64url(320)}`,
      `OP_SERVICE_ACCOUNT_TOKEN=ops_eyJ${fake.base64url(40)}`,
      'OP_SERVICE_ACCOUNT_TOKEN=ops_eyJyour-token-here',
    ],
  },
  '1password-secret-key': {
    match: [
      `OP_SECRET_KEY=⟦A3-${fake.text(6, 'upperAlnum')}-${fake.text(6, 'upperAlnum')}-${fake.text(5, 'upperAlnum')}-${fake.text(5, 'upperAlnum')}-${fake.text(5, 'upperAlnum')}-${fake.text(5, 'upperAlnum')}⟧`,
      `"opSecretKey": "⟦A3-${fake.text(6, 'upperAlnum')}-${fake.text(6, 'upperAlnum')}-${fake.text(5, 'upperAlnum')}-${fake.text(5, 'upperAlnum')}-${fake.text(5, 'upperAlnum')}-${fake.text(5, 'upperAlnum')}⟧",`,
    ],
    ignore: [
      `OP_SECRET_KEY=xA3-${fake.text(6, 'upperAlnum')}-${fake.text(6, 'upperAlnum')}-${fake.text(5, 'upperAlnum')}-${fake.text(5, 'upperAlnum')}-${fake.text(5, 'upperAlnum')}-${fake.text(5, 'upperAlnum')}`,
      `OP_SECRET_KEY=A3-${fake.text(1, 'upperAlnum')}-${fake.text(1, 'upperAlnum')}-${fake.text(1, 'upperAlnum')}-${fake.text(1, 'upperAlnum')}-${fake.text(1, 'upperAlnum')}-${fake.text(1, 'upperAlnum')}`,
      `OP_SECRET_KEY=A3-${fake.text(6, 'upperAlnum')}-${fake.text(6, 'upperAlnum')}-${fake.text(5, 'upperAlnum')}-${fake.text(5, 'upperAlnum')}-${fake.text(5, 'upperAlnum')}-${fake.text(5, 'upperAlnum')}Zz9`,
      'OP_SECRET_KEY=A3-your-token-here',
    ],
  },
  '1password-connect-token': {
    match: [
      `OP_CONNECT_TOKEN=⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `const opConnectToken = "⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}`,
      `OP_CONNECT_TOKEN=eyJhbGciOi${fake.base64url(3)}.eyJpc3Mi${fake.base64url(11)}.${fake.base64url(5)}`,
      'OP_CONNECT_TOKEN=your-key-here',
    ],
  },
});
