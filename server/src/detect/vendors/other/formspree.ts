import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'formspree',
  name: 'Formspree',
  category: 'other',
  revoke: 'https://help.formspree.io/hc/en-us/articles/1500009404742',
  source: 'https://help.formspree.io/hc/en-us/articles/1500009404742',
  kinds: [
    {
      id: 'formspree-api-key',
      title: 'Formspree API key',
      identity: 'api-key',
      keywords: ['formspree'],
      name: /key|token/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'formspree-api-key': {
    match: [
      `FORMSPREE_API_KEY=⟦${fake.hex(32)}⟧`,
      `"formspree_api_key": "⟦${fake.hex(32)}⟧"`,
      `const formspreeApiKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`FORMSPREE_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'formspree_api_key: your-value-here'],
  },
});
