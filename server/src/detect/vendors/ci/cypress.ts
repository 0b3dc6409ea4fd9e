import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cypress',
  name: 'Cypress Cloud',
  category: 'ci',
  revoke: 'https://docs.cypress.io/cloud/account-management/projects#Record-key',
  source: 'https://docs.cypress.io/cloud/account-management/projects',
  kinds: [
    {
      id: 'cypress-record-key',
      title: 'Cypress Cloud record key',
      identity: 'deploy-key',
      keywords: ['cypress_record', 'cypressrecord', 'record_key', 'recordkey', 'cypress-record'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cypress-record-key': {
    match: [`CYPRESS_RECORD_KEY=⟦${fake.uuid()}⟧`, `const cypressRecordKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`CYPRESS_PROJECT_ID=${fake.uuid()}`, `PRIMARY_KEY=${fake.uuid()}`],
  },
});
