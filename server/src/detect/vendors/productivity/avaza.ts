import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'avaza',
  name: 'Avaza',
  category: 'productivity',
  revoke: 'https://api.avaza.com/swagger/ui/index',
  source: 'https://api.avaza.com/swagger/ui/index',
  kinds: [
    {
      id: 'avaza-api-key',
      title: 'Avaza API key',
      identity: 'api-key',
      keywords: ['avaza'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9]{1,8}-[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'avaza-api-key': {
    match: [
      `AVAZA_API_KEY=⟦${fake.digits(5)}-${fake.hex(40)}⟧`,
      `"avaza_api_key": "⟦${fake.digits(5)}-${fake.hex(40)}⟧"`,
      `const avazaApiKey = '⟦${fake.digits(5)}-${fake.hex(40)}⟧';`,
    ],
    ignore: [
      `AVAZA_API_KEY=${fake.digits(1)}-${fake.hex(6)}`,
      `SAMPLE_SETTING=${fake.digits(5)}-${fake.hex(40)}`,
      'avaza_api_key: your-value-here',
    ],
  },
});
