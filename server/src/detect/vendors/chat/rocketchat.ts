import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'rocketchat',
  name: 'Rocket.Chat',
  category: 'chat',
  revoke: 'https://developer.rocket.chat/apidocs/personal-access-tokens-api-1',
  source: 'https://developer.rocket.chat/apidocs/personal-access-tokens-api-1',
  kinds: [
    {
      id: 'rocketchat-access-token',
      title: 'Rocket.Chat personal access token',
      identity: 'personal-token',
      keywords: ['rocketchat', 'rocket_chat', 'rocket.chat', 'rocket-chat'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'rocketchat-access-token': {
    match: [
      `ROCKETCHAT_API_TOKEN=⟦${fake.base64url(43)}⟧`,
      `"rocketchat_api_token": "⟦${fake.base64url(43)}⟧"`,
      `const rocketchatApiToken = '⟦${fake.base64url(43)}⟧';`,
    ],
    ignore: [`ROCKETCHAT_API_TOKEN=${fake.base64url(33)}`, `SAMPLE_SETTING=${fake.base64url(43)}`, 'rocketchat_api_token: your-value-here'],
  },
});
