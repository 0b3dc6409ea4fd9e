import { crc32 } from '../../../base/checksum.ts';
import { vendor, type Samples } from '../../vendor.ts';

/** The token ends with the CRC-32 of what stands before it, eight upper-case hexadecimal digits. */
function endsWithChecksum(secret: string): boolean {
  return checksum(secret.slice(0, -8)) === secret.slice(-8);
}

function checksum(text: string): string {
  return crc32(text).toString(16).toUpperCase().padStart(8, '0');
}

function sealed(text: string): string {
  return text + checksum(text);
}

export default vendor({
  id: 'bitbucket',
  name: 'Bitbucket',
  category: 'vcs',
  revoke: 'https://bitbucket.org/account/settings/app-passwords/',
  instead:
    'Use Bitbucket Pipelines OpenID Connect for cloud access, and scoped API tokens or repository access tokens with an expiry date; app passwords stopped working on June 9, 2026.',
  source: 'https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens/',
  kinds: [
    {
      id: 'bitbucket-app-password',
      title: 'Bitbucket app password',
      identity: 'personal-token',
      keywords: ['ATBB'],
      pattern: /ATBB[A-Za-z0-9]{24}[A-F0-9]{8}/,
      check: endsWithChecksum,
      source: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
    },
    {
      id: 'bitbucket-http-access-token',
      title: 'Bitbucket Data Center HTTP access token',
      identity: 'personal-token',
      keywords: ['BBDC-'],
      pattern: /BBDC-[MNO][A-Za-z0-9+\/]{43}/,
      source: 'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html',
    },
    {
      id: 'bitbucket-client-secret',
      title: 'Bitbucket OAuth consumer secret',
      identity: 'oauth-client',
      keywords: ['bitbucket'],
      value: /^[A-Za-z0-9]{32}$/,
      name: /secret|passw|token/i,
      pairsWith: ['bitbucket-client-id'],
    },
    {
      id: 'bitbucket-client-id',
      title: 'Bitbucket OAuth consumer key',
      identity: 'oauth-client',
      sensitivity: 'identifier',
      keywords: ['bitbucket'],
      value: /^[A-Za-z0-9]{18}$/,
      name: /id|key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bitbucket-app-password': {
    match: [
      `BITBUCKET_APP_PASSWORD=⟦${sealed(`ATBB${fake.alnum(24)}`)}⟧`,
      `git clone https://builder:⟦${sealed(`ATBB${fake.alnum(24)}`)}⟧@bitbucket.org/acme/app.git`,
    ],
    ignore: [`BITBUCKET_APP_PASSWORD=ATBB${fake.alnum(24)}00000000`, `BITBUCKET_APP_PASSWORD=ATBB${fake.alnum(12)}`],
  },
  'bitbucket-http-access-token': {
    match: [`BITBUCKET_TOKEN=⟦BBDC-N${fake.base64(43)}⟧`, `"bitbucketToken": "⟦BBDC-N${fake.base64(43)}⟧",`],
    ignore: [
      `BITBUCKET_TOKEN=xBBDC-N${fake.base64(43)}`,
      `BITBUCKET_TOKEN=BBDC-N${fake.base64(5)}`,
      'BITBUCKET_TOKEN=BBDC-your-token-here',
    ],
  },
  'bitbucket-client-secret': {
    match: [`BITBUCKET_CLIENT_SECRET=⟦${fake.alnum(32)}⟧`, `const bitbucketClientSecret = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `BITBUCKET_CLIENT_SECRET=${fake.alnum(4)}`, 'BITBUCKET_CLIENT_SECRET=your-key-here'],
  },
  'bitbucket-client-id': {
    match: [`BITBUCKET_CLIENT_ID=⟦${fake.alnum(18)}⟧`, `const bitbucketClientId = "⟦${fake.alnum(18)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(18)}`, `BITBUCKET_CLIENT_ID=${fake.alnum(2)}`, 'BITBUCKET_CLIENT_ID=your-key-here'],
  },
});
