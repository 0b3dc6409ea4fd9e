import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'upwave',
  name: 'Upwave',
  category: 'productivity',
  revoke: 'https://upwave.io/',
  source: 'https://upwave.io/',
  kinds: [
    {
      id: 'upwave-api-key',
      title: 'Upwave API key',
      identity: 'api-key',
      keywords: ['upwave'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'upwave-api-key': {
    match: [`UPWAVE_API_KEY=⟦${fake.hex(32)}⟧`, `"upwave_api_key": "⟦${fake.hex(32)}⟧"`, `const upwaveApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`UPWAVE_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'upwave_api_key: your-value-here'],
  },
});
