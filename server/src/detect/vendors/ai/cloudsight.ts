import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cloudsight',
  name: 'CloudSight',
  category: 'ai',
  revoke: 'https://cloudsight.docs.apiary.io/',
  source: 'https://cloudsight.docs.apiary.io/',
  kinds: [
    {
      id: 'cloudsight-api-key',
      title: 'CloudSight API key',
      identity: 'api-key',
      keywords: ['cloudsight'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{22,26}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cloudsight-api-key': {
    match: [
      `CLOUDSIGHT_API_KEY=⟦${fake.base64url(22)}⟧`,
      `"cloudsight_api_key": "⟦${fake.base64url(22)}⟧"`,
      `const cloudsightApiKey = '⟦${fake.base64url(22)}⟧';`,
    ],
    ignore: [`CLOUDSIGHT_API_KEY=${fake.base64url(17)}`, `SAMPLE_SETTING=${fake.base64url(22)}`, 'cloudsight_api_key: your-value-here'],
  },
});
