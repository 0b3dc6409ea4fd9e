import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'scrapfly',
  name: 'Scrapfly',
  category: 'developer-tools',
  revoke: 'https://scrapfly.io/dashboard',
  source: 'https://scrapfly.io/docs/scrape-api/getting-started',
  kinds: [
    {
      id: 'scrapfly-api-key',
      title: 'Scrapfly API key',
      identity: 'api-key',
      keywords: ['scp-live-', 'scp-test-'],
      pattern: /scp-(?:live|test)-[0-9a-f]{32}/,
      environment: (secret) => (/test|sandbox/i.test(secret) ? 'test' : 'production'),
    },
    {
      id: 'scrapfly-legacy-api-key',
      title: 'Scrapfly API key (legacy)',
      identity: 'api-key',
      keywords: ['scrapfly'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'scrapfly-api-key': {
    match: [`export SCRAPFLY_API_KEY=⟦scp-live-${fake.hex(32)}⟧`, `{"token": "⟦scp-test-${fake.hex(32)}⟧"}`],
    ignore: [`token = scp-live-${fake.hex(5)}`, `xscp-live-${fake.hex(32)}`, 'token = scp-live-your-token-here'],
  },
  'scrapfly-legacy-api-key': {
    match: [`SCRAPFLY_API_KEY=⟦${fake.hex(32)}⟧`, `"scrapfly_api_key": "⟦${fake.hex(32)}⟧"`, `const scrapflyApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`SCRAPFLY_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'scrapfly_api_key: your-value-here'],
  },
});
