import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'groovehq',
  name: 'Groove',
  category: 'crm',
  revoke: 'https://www.groovehq.com/docs',
  source: 'https://www.groovehq.com/docs',
  kinds: [
    {
      id: 'groovehq-access-token',
      title: 'Groove access token',
      identity: 'api-key',
      keywords: ['groovehq', 'groove_'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{64}/,
    },
    {
      id: 'groovehq-url-token',
      title: 'Groove access token in a URL',
      identity: 'api-key',
      keywords: ['groovehq.com/'],
      pattern: /groovehq\.com\/[\w\/.-]{1,60}\?access_token=([0-9a-f]{64})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'groovehq-access-token': {
    match: [`GROOVEHQ_API_KEY=⟦${fake.hex(64)}⟧`, `"groovehq_api_key": "⟦${fake.hex(64)}⟧"`, `const groovehqApiKey = '⟦${fake.hex(64)}⟧';`],
    ignore: [`GROOVEHQ_API_KEY=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'groovehq_api_key: your-value-here'],
  },
  'groovehq-url-token': {
    match: [
      `https://api.groovehq.com/v1/me?access_token=⟦${fake.hex(64)}⟧`,
      `"https://api.groovehq.com/v1/tickets?access_token=⟦${fake.hex(64)}⟧"`,
    ],
    ignore: [`https://api.groovehq.com/v1/me?access_token=${fake.hex(10)}`, 'https://api.groovehq.com/v1/me'],
  },
});
