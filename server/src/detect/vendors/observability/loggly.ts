import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'loggly',
  name: 'Loggly',
  category: 'observability',
  revoke: 'https://www.loggly.com/',
  source: 'https://documentation.solarwinds.com/en/success_center/loggly/',
  kinds: [
    {
      id: 'loggly-token',
      title: 'Loggly customer or API token',
      identity: 'deploy-key',
      keywords: ['loggly'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /token|key|secret/i,
    },
    {
      id: 'loggly-input-url',
      title: 'Loggly token in an input URL',
      identity: 'deploy-key',
      keywords: ['loggly.com/inputs/', 'loggly.com/bulk/'],
      pattern: /loggly\.com\/(?:inputs|bulk)\/([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'loggly-token': {
    match: [`LOGGLY_TOKEN=⟦${fake.uuid()}⟧`, `const logglyToken = "⟦${fake.uuid()}⟧";`],
    ignore: [`LOGGLY_GROUP_ID=${fake.uuid()}`, `TOKEN=${fake.uuid()}`],
  },
  'loggly-input-url': {
    match: [
      `https://logs-01.loggly.com/inputs/⟦${fake.uuid()}⟧/tag/http/`,
      `url: https://logs-01.loggly.com/bulk/⟦${fake.uuid()}⟧/tag/bulk/`,
    ],
    ignore: ['https://logs-01.loggly.com/inputs/TOKEN/tag/http/', 'https://www.loggly.com/docs/'],
  },
});
