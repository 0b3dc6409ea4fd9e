import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'restpack',
  name: 'Restpack',
  category: 'productivity',
  revoke: 'https://restpack.io/docs',
  source: 'https://restpack.io/docs',
  kinds: [
    {
      id: 'restpack-api-key',
      title: 'Restpack API key',
      identity: 'api-key',
      keywords: ['restpack'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{48,52}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'restpack-api-key': {
    match: [
      `RESTPACK_API_KEY=⟦${fake.alnum(48)}⟧`,
      `"restpack_api_key": "⟦${fake.alnum(48)}⟧"`,
      `const restpackApiKey = '⟦${fake.alnum(48)}⟧';`,
    ],
    ignore: [`RESTPACK_API_KEY=${fake.alnum(36)}`, `SAMPLE_SETTING=${fake.alnum(48)}`, 'restpack_api_key: your-value-here'],
  },
});
