import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'infracost',
  name: 'Infracost',
  category: 'ci',
  revoke: 'https://dashboard.infracost.io/',
  source: 'https://www.infracost.io/docs/',
  kinds: [
    {
      id: 'infracost-api-key',
      title: 'Infracost API key',
      identity: 'api-key',
      keywords: ['ico-'],
      pattern: /(?<![./])ico-[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'infracost-api-key': {
    match: [`INFRACOST_API_KEY=⟦ico-${fake.alnum(32)}⟧`, `"infracostApiKey": "⟦ico-${fake.alnum(32)}⟧",`],
    ignore: [
      `INFRACOST_API_KEY=xico-${fake.alnum(32)}`,
      `INFRACOST_API_KEY=ico-${fake.alnum(4)}`,
      `INFRACOST_API_KEY=ico-${fake.alnum(32)}Zz9`,
      'INFRACOST_API_KEY=ico-your-token-here',
    ],
  },
});
