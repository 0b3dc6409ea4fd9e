import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'disqus',
  name: 'Disqus',
  category: 'social',
  revoke: 'https://disqus.com/api/applications/',
  source: 'https://disqus.com/api/docs/requests/',
  kinds: [
    {
      id: 'disqus-api-key',
      title: 'Disqus API key',
      identity: 'api-key',
      keywords: ['disqus'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'disqus-api-key': {
    match: [`DISQUS_API_KEY=⟦${fake.alnum(64)}⟧`, `"disqus_api_key": "⟦${fake.alnum(64)}⟧"`, `const disqusApiKey = '⟦${fake.alnum(64)}⟧';`],
    ignore: [`DISQUS_API_KEY=${fake.alnum(48)}`, `SAMPLE_SETTING=${fake.alnum(64)}`, 'disqus_api_key: your-value-here'],
  },
});
