import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'thousandeyes',
  name: 'ThousandEyes',
  category: 'observability',
  revoke: 'https://app.thousandeyes.com/account-settings/',
  source: 'https://developer.cisco.com/docs/thousandeyes/authentication/',
  kinds: [
    {
      id: 'thousandeyes-token',
      title: 'ThousandEyes OAuth bearer token',
      identity: 'personal-token',
      keywords: ['thousandeyes', 'thousand_eyes'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /token|key|secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'thousandeyes-token': {
    match: [`THOUSANDEYES_TOKEN=⟦${fake.uuid()}⟧`, `const thousandeyesToken = "⟦${fake.uuid()}⟧";`],
    ignore: [`THOUSANDEYES_TEST_ID=${fake.uuid()}`, `TOKEN=${fake.uuid()}`],
  },
});
