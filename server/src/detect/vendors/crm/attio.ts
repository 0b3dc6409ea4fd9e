import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'attio',
  name: 'Attio',
  category: 'crm',
  revoke: 'https://app.attio.com/',
  source: 'https://docs.attio.com/rest-api/guides/authentication',
  kinds: [
    {
      id: 'attio-api-key',
      title: 'Attio API key',
      identity: 'api-key',
      keywords: ['attio'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'attio-api-key': {
    match: [`ATTIO_API_KEY=⟦${fake.hex(64)}⟧`, `"attio_api_key": "⟦${fake.hex(64)}⟧"`, `const attioApiKey = '⟦${fake.hex(64)}⟧';`],
    ignore: [`ATTIO_API_KEY=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'attio_api_key: your-value-here'],
  },
});
