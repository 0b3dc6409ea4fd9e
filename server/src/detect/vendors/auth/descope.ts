import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'descope',
  name: 'Descope',
  category: 'auth',
  revoke: 'https://app.descope.com/settings/company/managementkeys',
  source: 'https://docs.descope.com/api/overview',
  kinds: [
    {
      id: 'descope-management-key',
      title: 'Descope management key',
      identity: 'api-key',
      keywords: ['descope'],
      value: /^K[A-Za-z0-9]{26,31}[A-Za-z0-9]{30,60}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
      pairsWith: ['descope-project-id'],
    },
    {
      id: 'descope-project-id',
      title: 'Descope project id',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['descope'],
      value: /^P[A-Za-z0-9]{27,31}$/,
      name: /project/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'descope-management-key': {
    match: [`DESCOPE_MANAGEMENT_KEY=⟦K2${fake.alnum(66)}⟧`, `const descopeManagementKey = "⟦K2${fake.alnum(66)}⟧";`],
    ignore: [`BUILD_CHECKSUM=K2${fake.alnum(66)}`, `DESCOPE_MANAGEMENT_KEY=K2${fake.alnum(8)}`, 'DESCOPE_MANAGEMENT_KEY=your-key-here'],
  },
  'descope-project-id': {
    match: [`DESCOPE_PROJECT_ID=⟦P2${fake.alnum(26)}⟧`, `const descopeProjectId = "⟦P2${fake.alnum(26)}⟧";`],
    ignore: [`BUILD_CHECKSUM=P2${fake.alnum(26)}`, `DESCOPE_PROJECT_ID=P2${fake.alnum(3)}`, 'DESCOPE_PROJECT_ID=your-key-here'],
  },
});
