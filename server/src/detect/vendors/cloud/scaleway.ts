import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'scaleway',
  name: 'Scaleway',
  category: 'cloud',
  revoke: 'https://console.scaleway.com/iam/api-keys',
  instead: 'Bind the key to an IAM application with only the permissions it needs and an expiry date.',
  source: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
  kinds: [
    {
      id: 'scaleway-access-key',
      title: 'Scaleway access key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['SCW'],
      pattern: /SCW[A-Z0-9]{17}/,
      pairsWith: ['scaleway-secret-key'],
    },
    {
      id: 'scaleway-secret-key',
      title: 'Scaleway secret key',
      identity: 'api-key',
      keywords: ['scw_secret', 'scw_token', 'scaleway'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /secret|token/i,
      pairsWith: ['scaleway-access-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'scaleway-access-key': {
    match: [`SCW_ACCESS_KEY=⟦SCW${fake.text(17, 'upperAlnum')}⟧`, `"scwAccessKey": "⟦SCW${fake.text(17, 'upperAlnum')}⟧",`],
    ignore: [
      `SCW_ACCESS_KEY=xSCW${fake.text(17, 'upperAlnum')}`,
      `SCW_ACCESS_KEY=SCW${fake.text(2, 'upperAlnum')}`,
      `SCW_ACCESS_KEY=SCW${fake.text(17, 'upperAlnum')}Zz9`,
      'SCW_ACCESS_KEY=SCWyour-token-here',
    ],
  },
  'scaleway-secret-key': {
    match: [`SCW_SECRET_KEY=⟦${fake.uuid()}⟧`, `const scwSecretKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`SCW_DEFAULT_PROJECT_ID=${fake.uuid()}`, `SECRET_KEY=${fake.uuid()}`],
  },
});
