import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'miro',
  name: 'Miro',
  category: 'productivity',
  revoke: 'https://miro.com/app/settings/user-profile/apps',
  source: 'https://developers.miro.com/docs/getting-started-with-oauth',
  kinds: [
    {
      id: 'miro-access-token',
      title: 'Miro access token',
      identity: 'oauth-token',
      keywords: ['miro'],
      name: /(?:^|[^a-z])miro.{0,12}(?:token|secret)/,
      value: /(?:eyJ[\w-]{5,120}_)?[\w-]{27}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'miro-access-token': {
    match: [
      `MIRO_ACCESS_TOKEN=⟦${fake.base64url(27)}⟧`,
      `"miro_access_token": "⟦${fake.base64url(27)}⟧"`,
      `const miroAccessToken = '⟦${fake.base64url(27)}⟧';`,
    ],
    ignore: [`MIRO_ACCESS_TOKEN=${fake.base64url(4)}`, `SAMPLE_SETTING=${fake.base64url(27)}`, 'miro_access_token: your-value-here'],
  },
});
