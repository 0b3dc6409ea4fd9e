import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'clarifai',
  name: 'Clarifai',
  category: 'ai',
  revoke: 'https://clarifai.com/settings/security',
  source: 'https://docs.clarifai.com/control/authentication/pat/',
  kinds: [
    {
      id: 'clarifai-api-key',
      title: 'Clarifai personal access token',
      identity: 'personal-token',
      keywords: ['clarifai'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'clarifai-api-key': {
    match: [
      `CLARIFAI_API_TOKEN=⟦${fake.alnum(32)}⟧`,
      `"clarifai_api_token": "⟦${fake.alnum(32)}⟧"`,
      `const clarifaiApiToken = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`CLARIFAI_API_TOKEN=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'clarifai_api_token: your-value-here'],
  },
});
