import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'financial-modeling-prep',
  name: 'Financial Modeling Prep',
  category: 'finance',
  revoke: 'https://site.financialmodelingprep.com/developer/docs',
  source: 'https://site.financialmodelingprep.com/developer/docs',
  kinds: [
    {
      id: 'financial-modeling-prep-api-key',
      title: 'Financial Modeling Prep API key',
      identity: 'api-key',
      keywords: ['fmp_', 'financialmodelingprep', 'financial_modeling_prep'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'financial-modeling-prep-api-key': {
    match: [`FMP_API_KEY=⟦${fake.alnum(32)}⟧`, `"fmp_api_key": "⟦${fake.alnum(32)}⟧"`],
    ignore: [`FMP_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'fmp_api_key: your-value-here'],
  },
});
