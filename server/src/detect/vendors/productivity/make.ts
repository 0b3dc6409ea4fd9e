import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'make',
  name: 'Make',
  category: 'productivity',
  revoke: 'https://www.make.com/en/login',
  source: 'https://developers.make.com/api-documentation/authentication',
  kinds: [
    {
      id: 'make-webhook',
      title: 'Make webhook',
      identity: 'webhook',
      keywords: ['.make.com/'],
      pattern: /hook\.[a-z]{2}[0-9]\.make\.com\/([a-z0-9]{32})/,
      anchor: 'window',
      reach: 80,
    },
    {
      id: 'make-api-token',
      title: 'Make API token',
      identity: 'api-key',
      keywords: ['make_api', 'makeapi', 'make_token', 'maketoken', 'integromat'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'make-webhook': {
    match: [
      `https://hook.eu1.make.com/⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `url: "https://hook.us2.make.com/⟦${fake.text(32, 'lowerAlnum')}⟧"`,
    ],
    ignore: [`https://hook.eu1.make.com/${fake.text(9, 'lowerAlnum')}`, `https://www.make.com/${fake.text(32, 'lowerAlnum')}`],
  },
  'make-api-token': {
    match: [`MAKE_API_TOKEN=⟦${fake.uuid()}⟧`, `"make_api_token": "⟦${fake.uuid()}⟧"`, `const makeApiToken = '⟦${fake.uuid()}⟧';`],
    ignore: [`MAKE_API_TOKEN=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'make_api_token: your-value-here'],
  },
});
