import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'yousign',
  name: 'Yousign',
  category: 'productivity',
  revoke: 'https://developers.yousign.com/docs/authentication',
  source: 'https://developers.yousign.com/docs/authentication',
  kinds: [
    {
      id: 'yousign-api-key',
      title: 'Yousign API key',
      identity: 'api-key',
      keywords: ['yousign'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'yousign-api-key': {
    match: [
      `YOUSIGN_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"yousign_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const yousignApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`YOUSIGN_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'yousign_api_key: your-value-here'],
  },
});
