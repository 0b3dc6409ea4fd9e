import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'honeycomb',
  name: 'Honeycomb',
  category: 'observability',
  secretNames: ['honeycomb'],
  revoke: 'https://ui.honeycomb.io/account',
  instead: 'Send telemetry with an ingest key of one environment, which can do nothing else.',
  source: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  kinds: [
    {
      id: 'honeycomb-ingest-key',
      title: 'Honeycomb ingest key',
      identity: 'api-key',
      keywords: ['hcaik_', 'hcbik_', 'hccik_', 'hcdik_', 'hceik_', 'hcxik_', 'hczik_', 'hcyik_'],
      pattern: /hc[a-z]ik_[a-z0-9]{58}/,
    },
    {
      id: 'honeycomb-management-key',
      title: 'Honeycomb management key',
      identity: 'service-account',
      keywords: ['hcamk_', 'hcbmk_', 'hccmk_', 'hcdmk_', 'hcxmk_'],
      pattern: /hc[a-z]mk_[a-z0-9]{26}:[a-zA-Z0-9]{32}|hc[a-z]mk_[a-z0-9]{58}/,
    },
    {
      id: 'honeycomb-legacy-api-key',
      title: 'Honeycomb API key (legacy)',
      identity: 'api-key',
      keywords: ['honeycomb'],
      value: /^(?:[a-f0-9]{32}|[A-Za-z0-9]{22})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'honeycomb-team-header',
      title: 'Honeycomb key in a header',
      identity: 'api-key',
      keywords: ['x-honeycomb-team'],
      value: /^(?:[a-f0-9]{32}|[A-Za-z0-9]{22}|hc[a-z]ik_[a-z0-9]{58})$/,
      name: /team/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'honeycomb-ingest-key': {
    match: [`HONEYCOMB_API_KEY=⟦hcaik_${fake.text(58, 'lowerAlnum')}⟧`, `"honeycombApiKey": "⟦hcaik_${fake.text(58, 'lowerAlnum')}⟧",`],
    ignore: [
      `HONEYCOMB_API_KEY=xhcaik_${fake.text(58, 'lowerAlnum')}`,
      `HONEYCOMB_API_KEY=hcaik_${fake.text(7, 'lowerAlnum')}`,
      `HONEYCOMB_API_KEY=hcaik_${fake.text(58, 'lowerAlnum')}Zz9`,
      'HONEYCOMB_API_KEY=hcaik_your-token-here',
    ],
  },
  'honeycomb-management-key': {
    match: [
      `HONEYCOMB_MANAGEMENT_KEY=⟦hcamk_${fake.text(58, 'lowerAlnum')}⟧`,
      `"honeycombManagementKey": "⟦hcamk_${fake.text(58, 'lowerAlnum')}⟧",`,
    ],
    ignore: [
      `HONEYCOMB_MANAGEMENT_KEY=xhcamk_${fake.text(58, 'lowerAlnum')}`,
      `HONEYCOMB_MANAGEMENT_KEY=hcamk_${fake.text(7, 'lowerAlnum')}`,
      `HONEYCOMB_MANAGEMENT_KEY=hcamk_${fake.text(58, 'lowerAlnum')}Zz9`,
      'HONEYCOMB_MANAGEMENT_KEY=hcamk_your-token-here',
    ],
  },
  'honeycomb-legacy-api-key': {
    match: [`HONEYCOMB_API_KEY=⟦${fake.alnum(22)}⟧`, `const honeycombApiKey = "⟦${fake.alnum(22)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(22)}`, `HONEYCOMB_API_KEY=${fake.alnum(2)}`, 'HONEYCOMB_API_KEY=your-key-here'],
  },
  'honeycomb-team-header': {
    match: [`x-honeycomb-team: ⟦${fake.alnum(22)}⟧`, `OTEL_EXPORTER_OTLP_HEADERS="x-honeycomb-team=⟦${fake.alnum(22)}⟧"`],
    ignore: ['x-honeycomb-team: abc', `x-honeycomb-dataset: ${fake.alnum(22)}`],
  },
});
