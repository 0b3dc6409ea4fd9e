import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pdfshift',
  name: 'PDFShift',
  category: 'productivity',
  revoke: 'https://docs.pdfshift.io/',
  source: 'https://docs.pdfshift.io/',
  kinds: [
    {
      id: 'pdfshift-api-key',
      title: 'PDFShift API key',
      identity: 'api-key',
      keywords: ['pdfshift'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pdfshift-api-key': {
    match: [`PDFSHIFT_API_KEY=⟦${fake.hex(32)}⟧`, `"pdfshift_api_key": "⟦${fake.hex(32)}⟧"`, `const pdfshiftApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`PDFSHIFT_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'pdfshift_api_key: your-value-here'],
  },
});
