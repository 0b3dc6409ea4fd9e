import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'victorops',
  name: 'Splunk On-Call (VictorOps)',
  category: 'observability',
  revoke: 'https://portal.victorops.com/',
  source: 'https://help.splunk.com/en/splunk-on-call',
  kinds: [
    {
      id: 'victorops-api-key',
      title: 'Splunk On-Call API key',
      identity: 'api-key',
      keywords: ['victorops', 'splunk_oncall', 'vo_api'],
      value: /^(?:[a-f0-9]{32}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'victorops-api-key': {
    match: [`VICTOROPS_API_KEY=⟦${fake.hex(32)}⟧`, `const victoropsApiKey = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `VICTOROPS_API_KEY=${fake.hex(4)}`, 'VICTOROPS_API_KEY=your-key-here'],
  },
});
