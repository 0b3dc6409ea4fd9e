import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'maptiler',
  name: 'MapTiler',
  category: 'maps',
  revoke: 'https://cloud.maptiler.com/account/keys/',
  source:
    'https://docs.maptiler.com/guides/maps-apis/maps-platform/making-the-most-out-of-maptiler-cloud-how-to-use-api-keys-and-credentials/',
  kinds: [
    {
      id: 'maptiler-api-key',
      title: 'MapTiler API key',
      identity: 'api-key',
      keywords: ['maptiler'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{20}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'maptiler-api-key': {
    match: [
      `MAPTILER_API_KEY=⟦${fake.alnum(20)}⟧`,
      `"maptiler_api_key": "⟦${fake.alnum(20)}⟧"`,
      `const maptilerApiKey = '⟦${fake.alnum(20)}⟧';`,
    ],
    ignore: [`MAPTILER_API_KEY=${fake.alnum(15)}`, `SAMPLE_SETTING=${fake.alnum(20)}`, 'maptiler_api_key: your-value-here'],
  },
});
