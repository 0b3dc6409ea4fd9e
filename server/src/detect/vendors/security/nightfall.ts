import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'nightfall',
  name: 'Nightfall',
  category: 'security',
  revoke: 'https://app.nightfall.ai/',
  source: 'https://help.nightfall.ai/developer-api/nightfall_api/',
  kinds: [
    {
      id: 'nightfall-api-key',
      title: 'Nightfall API key',
      identity: 'api-key',
      keywords: ['NF-'],
      pattern: /NF-[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'nightfall-api-key': {
    match: [`NIGHTFALL_API_KEY=⟦NF-${fake.alnum(32)}⟧`, `"nightfallApiKey": "⟦NF-${fake.alnum(32)}⟧",`],
    ignore: [
      `NIGHTFALL_API_KEY=xNF-${fake.alnum(32)}`,
      `NIGHTFALL_API_KEY=NF-${fake.alnum(4)}`,
      `NIGHTFALL_API_KEY=NF-${fake.alnum(32)}Zz9`,
      'NIGHTFALL_API_KEY=NF-your-token-here',
    ],
  },
});
