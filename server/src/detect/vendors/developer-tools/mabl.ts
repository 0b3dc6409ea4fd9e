import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mabl',
  name: 'mabl',
  category: 'developer-tools',
  revoke: 'https://help.mabl.com/hc/en-us/articles/17780763234580',
  source: 'https://help.mabl.com/hc/en-us/articles/17780763234580',
  kinds: [
    {
      id: 'mabl-api-key',
      title: 'mabl API key',
      identity: 'api-key',
      keywords: ['mabl_'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{22}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mabl-api-key': {
    match: [`MABL_API_KEY=⟦${fake.base64url(22)}⟧`, `"mabl_api_key": "⟦${fake.base64url(22)}⟧"`],
    ignore: [`MABL_API_KEY=${fake.base64url(17)}`, `SAMPLE_SETTING=${fake.base64url(22)}`, 'mabl_api_key: your-value-here'],
  },
});
