import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'healthchecks-io',
  name: 'Healthchecks.io',
  category: 'observability',
  revoke: 'https://healthchecks.io/projects/',
  source: 'https://healthchecks.io/docs/api/',
  kinds: [
    {
      id: 'healthchecks-io-api-key',
      title: 'Healthchecks.io API key',
      identity: 'api-key',
      keywords: ['hcw_', 'hcr_'],
      pattern: /hc[wr]_[A-Za-z0-9]{28}/,
    },
    {
      id: 'healthchecks-io-ping-url',
      title: 'Healthchecks.io ping URL',
      identity: 'webhook',
      keywords: ['hc-ping.com/'],
      pattern: /hc-ping\.com\/([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})/,
      source: 'https://healthchecks.io/docs/http_api/',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'healthchecks-io-api-key': {
    match: [`HEALTHCHECKS_API_KEY=⟦hcw_${fake.alnum(28)}⟧`, `"healthchecksApiKey": "⟦hcw_${fake.alnum(28)}⟧",`],
    ignore: [
      `HEALTHCHECKS_API_KEY=xhcw_${fake.alnum(28)}`,
      `HEALTHCHECKS_API_KEY=hcw_${fake.alnum(3)}`,
      `HEALTHCHECKS_API_KEY=hcw_${fake.alnum(28)}Zz9`,
      'HEALTHCHECKS_API_KEY=hcw_your-token-here',
    ],
  },
  'healthchecks-io-ping-url': {
    match: [`curl https://hc-ping.com/⟦${fake.uuid()}⟧`, `PING_URL="https://hc-ping.com/⟦${fake.uuid()}⟧"`],
    ignore: ['https://hc-ping.com/your-uuid-here', 'https://healthchecks.io/docs/'],
  },
});
