import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'loops',
  name: 'Loops',
  category: 'mail-sms',
  revoke: 'https://app.loops.so/settings?page=api',
  source: 'https://loops.so/docs/api-reference/intro',
  kinds: [
    {
      id: 'loops-api-key',
      title: 'Loops API key',
      identity: 'api-key',
      keywords: ['loops', 'loopsapi'],
      name: /(?:^|[^a-z])loops.{0,12}(?:key|token|secret)/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'loops-api-key': {
    match: [`LOOPS_API_KEY=⟦${fake.hex(32)}⟧`, `"loops_api_key": "⟦${fake.hex(32)}⟧"`, `const loopsApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`LOOPS_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'loops_api_key: your-value-here'],
  },
});
