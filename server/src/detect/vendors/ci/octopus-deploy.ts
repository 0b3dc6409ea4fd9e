import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'octopus-deploy',
  name: 'Octopus Deploy',
  category: 'ci',
  revoke: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  instead: 'Let the build server sign in to Octopus by OpenID Connect with a service account.',
  source: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  kinds: [
    {
      id: 'octopus-deploy-api-key',
      title: 'Octopus Deploy API key',
      identity: 'service-account',
      keywords: ['API-'],
      pattern: /API-[A-Z0-9]{26}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'octopus-deploy-api-key': {
    match: [`OCTOPUS_API_KEY=⟦API-${fake.text(26, 'upperAlnum')}⟧`, `"octopusApiKey": "⟦API-${fake.text(26, 'upperAlnum')}⟧",`],
    ignore: [
      `OCTOPUS_API_KEY=xAPI-${fake.text(26, 'upperAlnum')}`,
      `OCTOPUS_API_KEY=API-${fake.text(3, 'upperAlnum')}`,
      `OCTOPUS_API_KEY=API-${fake.text(26, 'upperAlnum')}Zz9`,
      'OCTOPUS_API_KEY=API-your-token-here',
    ],
  },
});
