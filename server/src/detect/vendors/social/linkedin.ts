import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'linkedin',
  name: 'LinkedIn',
  category: 'social',
  revoke: 'https://www.linkedin.com/developers/apps',
  source: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
  kinds: [
    {
      id: 'linkedin-access-token',
      title: 'LinkedIn access token',
      identity: 'oauth-token',
      keywords: ['AQX', 'AQV', 'AQW', 'AQU', 'AQT'],
      pattern: /AQ[T-X][\w-]{150,500}/,
    },
    {
      id: 'linkedin-client-secret-v2',
      title: 'LinkedIn client secret',
      identity: 'oauth-client',
      keywords: ['WPL_AP1.'],
      pattern: /WPL_AP1\.[A-Za-z0-9]{16}\.[A-Za-z0-9+\/]{4,8}={0,2}/,
      pairsWith: ['linkedin-client-id'],
    },
    {
      id: 'linkedin-client-id',
      title: 'LinkedIn client id',
      identity: 'oauth-client',
      sensitivity: 'identifier',
      keywords: ['linkedin', 'linked-in', 'linked_in'],
      value: /[a-z0-9]{14}/,
      pairsWith: ['linkedin-client-secret'],
    },
    {
      id: 'linkedin-client-secret',
      title: 'LinkedIn client secret (older form)',
      identity: 'oauth-client',
      keywords: ['linkedin', 'linked-in', 'linked_in'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{16}/,
      pairsWith: ['linkedin-client-id'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'linkedin-access-token': {
    match: [`export LINKEDIN_ACCESS_TOKEN=⟦AQX${fake.alnum(260)}⟧`, `{"token": "⟦AQX${fake.alnum(260)}⟧"}`],
    ignore: [`token = AQX${fake.alnum(43)}`, `xAQX${fake.alnum(260)}`, 'token = AQXyour-token-here'],
  },
  'linkedin-client-secret-v2': {
    match: [
      `export LINKEDIN_CLIENT_SECRET_V2=⟦WPL_AP1.${fake.alnum(16)}.${fake.alnum(6)}==⟧`,
      `{"token": "⟦WPL_AP1.${fake.alnum(16)}.${fake.alnum(6)}==⟧"}`,
    ],
    ignore: [
      `token = WPL_AP1.${fake.alnum(2)}.${fake.alnum(1)}==`,
      `xWPL_AP1.${fake.alnum(16)}.${fake.alnum(6)}==`,
      'token = WPL_AP1.your-token-here',
    ],
  },
  'linkedin-client-id': {
    match: [
      `LINKEDIN_CLIENT_ID=⟦${fake.text(14, 'lowerAlnum')}⟧`,
      `"linkedin_client_id": "⟦${fake.text(14, 'lowerAlnum')}⟧"`,
      `const linkedinClientId = '⟦${fake.text(14, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `LINKEDIN_CLIENT_ID=${fake.text(11, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(14, 'lowerAlnum')}`,
      'linkedin_client_id: your-value-here',
    ],
  },
  'linkedin-client-secret': {
    match: [
      `LINKEDIN_CLIENT_SECRET=⟦${fake.alnum(16)}⟧`,
      `"linkedin_client_secret": "⟦${fake.alnum(16)}⟧"`,
      `const linkedinClientSecret = '⟦${fake.alnum(16)}⟧';`,
    ],
    ignore: [`LINKEDIN_CLIENT_SECRET=${fake.alnum(12)}`, `SAMPLE_SETTING=${fake.alnum(16)}`, 'linkedin_client_secret: your-value-here'],
  },
});
