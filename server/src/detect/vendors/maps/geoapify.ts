import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'geoapify',
  name: 'Geoapify',
  category: 'maps',
  revoke: 'https://myprojects.geoapify.com/',
  source: 'https://apidocs.geoapify.com/',
  kinds: [
    {
      id: 'geoapify-api-key',
      title: 'Geoapify API key',
      identity: 'api-key',
      keywords: ['geoapify'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'geoapify-api-key': {
    match: [`GEOAPIFY_API_KEY=⟦${fake.hex(32)}⟧`, `"geoapify_api_key": "⟦${fake.hex(32)}⟧"`, `const geoapifyApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`GEOAPIFY_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'geoapify_api_key: your-value-here'],
  },
});
