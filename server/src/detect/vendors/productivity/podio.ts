import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'podio',
  name: 'Podio',
  category: 'productivity',
  revoke: 'https://podio.com/settings/api',
  source: 'https://developers.podio.com/authentication',
  kinds: [
    {
      id: 'podio-api-key',
      title: 'Podio API key',
      identity: 'api-key',
      keywords: ['podio'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32,64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'podio-api-key': {
    match: [`PODIO_API_KEY=⟦${fake.alnum(32)}⟧`, `"podio_api_key": "⟦${fake.alnum(32)}⟧"`, `const podioApiKey = '⟦${fake.alnum(32)}⟧';`],
    ignore: [`PODIO_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'podio_api_key: your-value-here'],
  },
});
