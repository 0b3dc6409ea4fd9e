import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'html2pdf',
  name: 'html2pdf.app',
  category: 'productivity',
  revoke: 'https://html2pdf.app/documentation/',
  source: 'https://html2pdf.app/documentation/',
  kinds: [
    {
      id: 'html2pdf-api-key',
      title: 'html2pdf.app API key',
      identity: 'api-key',
      keywords: ['html2pdf'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'html2pdf-api-key': {
    match: [
      `HTML2PDF_API_KEY=⟦${fake.alnum(64)}⟧`,
      `"html2pdf_api_key": "⟦${fake.alnum(64)}⟧"`,
      `const html2pdfApiKey = '⟦${fake.alnum(64)}⟧';`,
    ],
    ignore: [`HTML2PDF_API_KEY=${fake.alnum(48)}`, `SAMPLE_SETTING=${fake.alnum(64)}`, 'html2pdf_api_key: your-value-here'],
  },
});
