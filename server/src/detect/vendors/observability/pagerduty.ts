import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pagerduty',
  name: 'PagerDuty',
  category: 'observability',
  secretNames: ['pagerduty', 'pager duty'],
  revoke: 'https://support.pagerduty.com/main/docs/api-access-keys',
  instead: 'Use a scoped OAuth app, whose tokens expire and carry only the scopes that are needed.',
  source: 'https://support.pagerduty.com/main/docs/api-access-keys',
  kinds: [
    {
      id: 'pagerduty-api-key',
      title: 'PagerDuty API key',
      identity: 'api-key',
      keywords: ['pagerduty', 'pager_duty', 'pager-duty', 'pd_key', 'pd_token', 'pd_api', 'pd_secret'],
      value: /^(?:[uy]\+[A-Za-z0-9_+-]{18}|[A-Za-z0-9_+-]{20})$/,
      name: /(?<![a-z])(?:pd|pager).{0,60}(?:key|token|secret|private|auth|api)/i,
    },
    {
      id: 'pagerduty-token-header',
      title: 'PagerDuty API key in a header',
      identity: 'api-key',
      keywords: ['Token token='],
      pattern: /Token token=["\']?([uy]\+[A-Za-z0-9_+-]{18}|[A-Za-z0-9_+-]{20})(?![A-Za-z0-9_+-])/,
    },
    {
      id: 'pagerduty-integration-key',
      title: 'PagerDuty integration key',
      identity: 'webhook',
      keywords: ['pagerduty', 'pager_duty', 'pd_routing', 'pd_integration'],
      value: /^(?:[A-Fa-f0-9]{32}|R[A-Z0-9]{31})$/,
      name: /routing|integration|service|token|key/i,
      source: 'https://support.pagerduty.com/main/docs/services-and-integrations',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pagerduty-api-key': {
    match: [`PAGERDUTY_API_KEY=⟦u+${fake.alnum(18)}⟧`, `const pagerdutyApiKey = "⟦u+${fake.alnum(18)}⟧";`],
    ignore: [`PAGERDUTY_SERVICE=${fake.alnum(20)}`, 'PAGERDUTY_API_KEY=abc'],
  },
  'pagerduty-token-header': {
    match: [`Authorization: Token token=⟦y+${fake.alnum(18)}⟧`, `"Authorization": "Token token=⟦${fake.alnum(20)}⟧"`],
    ignore: [`Authorization: Token token=${fake.alnum(6)}`, 'Authorization: Token token=your-token'],
  },
  'pagerduty-integration-key': {
    match: [`PAGERDUTY_ROUTING_KEY=⟦${fake.hex(32)}⟧`, `const pagerdutyRoutingKey = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `PAGERDUTY_ROUTING_KEY=${fake.hex(4)}`, 'PAGERDUTY_ROUTING_KEY=your-key-here'],
  },
});
