import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'selectpdf',
  name: 'Select.Pdf',
  category: 'productivity',
  revoke: 'https://selectpdf.com/docs/',
  source: 'https://selectpdf.com/docs/',
  kinds: [
    {
      id: 'selectpdf-api-key',
      title: 'Select.Pdf API key',
      identity: 'api-key',
      keywords: ['selectpdf'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'selectpdf-api-key': {
    match: [`SELECTPDF_API_KEY=⟦${fake.uuid()}⟧`, `"selectpdf_api_key": "⟦${fake.uuid()}⟧"`, `const selectpdfApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`SELECTPDF_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'selectpdf_api_key: your-value-here'],
  },
});
