import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'doofinder',
  name: 'Doofinder',
  category: 'search',
  revoke: 'https://admin.doofinder.com/',
  source: 'https://docs.doofinder.com/api/management/v2/',
  kinds: [
    {
      id: 'doofinder-api-key',
      title: 'Doofinder API key',
      identity: 'api-key',
      keywords: ['eu1-', 'us1-', 'ap1-'],
      pattern: /(?:eu1|us1|ap1)-[a-f0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'doofinder-api-key': {
    match: [`DOOFINDER_API_KEY=⟦eu1-${fake.hex(40)}⟧`, `"doofinderApiKey": "⟦eu1-${fake.hex(40)}⟧",`],
    ignore: [
      `DOOFINDER_API_KEY=xeu1-${fake.hex(40)}`,
      `DOOFINDER_API_KEY=eu1-${fake.hex(5)}`,
      `DOOFINDER_API_KEY=eu1-${fake.hex(40)}Zz9`,
      'DOOFINDER_API_KEY=eu1-your-token-here',
    ],
  },
});
