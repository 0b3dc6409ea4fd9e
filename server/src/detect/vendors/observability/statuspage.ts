import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'statuspage',
  name: 'Statuspage',
  category: 'observability',
  revoke: 'https://manage.statuspage.io/',
  source: 'https://developer.statuspage.io/',
  kinds: [
    {
      id: 'statuspage-api-key',
      title: 'Statuspage API key',
      identity: 'api-key',
      keywords: ['statuspage', 'status_page'],
      value: /^(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[a-f0-9]{64})$/,
      name: /key|token|secret|api|auth|private/i,
    },
    {
      id: 'statuspage-oauth-header',
      title: 'Statuspage API key in a header',
      identity: 'api-key',
      keywords: ['OAuth '],
      pattern: /OAuth ([a-f0-9]{64}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'statuspage-api-key': {
    match: [`STATUSPAGE_API_KEY=⟦${fake.uuid()}⟧`, `const statuspageApiKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`STATUSPAGE_PAGE_ID=${fake.uuid()}`, `API_KEY=${fake.uuid()}`],
  },
  'statuspage-oauth-header': {
    match: [`Authorization: OAuth ⟦${fake.hex(64)}⟧`, `-H "Authorization: OAuth ⟦${fake.uuid()}⟧"`],
    ignore: [`Authorization: OAuth ${fake.hex(12)}`, 'OAuth your-api-key'],
  },
});
