import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'moz',
  name: 'Moz',
  category: 'marketing',
  revoke: 'https://moz.com/help/links-api',
  source: 'https://moz.com/help/links-api',
  kinds: [
    {
      id: 'moz-api-key',
      title: 'Moz API key',
      identity: 'api-key',
      keywords: ['moz_secret', 'mozsecret', 'moz_api', 'mozapi', 'mozscape'],
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'moz-api-key': {
    match: [`MOZ_API_SECRET=⟦${fake.hex(32)}⟧`, `"moz_api_secret": "⟦${fake.hex(32)}⟧"`, `const mozApiSecret = '⟦${fake.hex(32)}⟧';`],
    ignore: [`MOZ_API_SECRET=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'moz_api_secret: your-value-here'],
  },
});
