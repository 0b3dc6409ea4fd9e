import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'giphy',
  name: 'GIPHY',
  category: 'social',
  revoke: 'https://developers.giphy.com/dashboard/',
  source: 'https://developers.giphy.com/docs/api/',
  kinds: [
    {
      id: 'giphy-api-key',
      title: 'GIPHY API key',
      identity: 'api-key',
      keywords: ['giphy'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'giphy-api-key': {
    match: [`GIPHY_API_KEY=⟦${fake.alnum(32)}⟧`, `"giphy_api_key": "⟦${fake.alnum(32)}⟧"`, `const giphyApiKey = '⟦${fake.alnum(32)}⟧';`],
    ignore: [`GIPHY_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'giphy_api_key: your-value-here'],
  },
});
