import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'signaturit',
  name: 'Signaturit',
  category: 'productivity',
  revoke: 'https://docs.signaturit.com/api/latest',
  source: 'https://docs.signaturit.com/api/latest',
  kinds: [
    {
      id: 'signaturit-api-key',
      title: 'Signaturit API key',
      identity: 'api-key',
      keywords: ['signaturit'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{86}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'signaturit-api-key': {
    match: [
      `SIGNATURIT_API_KEY=⟦${fake.alnum(86)}⟧`,
      `"signaturit_api_key": "⟦${fake.alnum(86)}⟧"`,
      `const signaturitApiKey = '⟦${fake.alnum(86)}⟧';`,
    ],
    ignore: [`SIGNATURIT_API_KEY=${fake.alnum(65)}`, `SAMPLE_SETTING=${fake.alnum(86)}`, 'signaturit_api_key: your-value-here'],
  },
});
