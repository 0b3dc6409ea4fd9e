import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'wavefront',
  name: 'VMware Aria (Wavefront)',
  category: 'observability',
  revoke: 'https://docs.wavefront.com/api_tokens.html',
  source: 'https://docs.wavefront.com/api_tokens.html',
  kinds: [
    {
      id: 'wavefront-api-token',
      title: 'Wavefront API token',
      identity: 'api-key',
      keywords: ['wavefront'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /token|key|secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'wavefront-api-token': {
    match: [`WAVEFRONT_API_TOKEN=⟦${fake.uuid()}⟧`, `const wavefrontApiToken = "⟦${fake.uuid()}⟧";`],
    ignore: [`WAVEFRONT_APP_ID=${fake.uuid()}`, `API_TOKEN=${fake.uuid()}`],
  },
});
