import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'coralogix',
  name: 'Coralogix',
  category: 'observability',
  revoke: 'https://coralogix.com/',
  source: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
  kinds: [
    {
      id: 'coralogix-api-key',
      title: 'Coralogix API key',
      identity: 'api-key',
      keywords: ['cxtp_', 'cxup_'],
      pattern: /cx[tu]p_[A-Za-z0-9]{30}/,
    },
    {
      id: 'coralogix-legacy-key',
      title: 'Coralogix private key (legacy)',
      identity: 'deploy-key',
      keywords: ['coralogix', 'cx_private'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /key|token|secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'coralogix-api-key': {
    match: [`CORALOGIX_API_KEY=⟦cxtp_${fake.alnum(30)}⟧`, `"coralogixApiKey": "⟦cxtp_${fake.alnum(30)}⟧",`],
    ignore: [
      `CORALOGIX_API_KEY=xcxtp_${fake.alnum(30)}`,
      `CORALOGIX_API_KEY=cxtp_${fake.alnum(3)}`,
      `CORALOGIX_API_KEY=cxtp_${fake.alnum(30)}Zz9`,
      'CORALOGIX_API_KEY=cxtp_your-token-here',
    ],
  },
  'coralogix-legacy-key': {
    match: [`CORALOGIX_PRIVATE_KEY=⟦${fake.uuid()}⟧`, `const coralogixPrivateKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`CORALOGIX_APP_ID=${fake.uuid()}`, `PRIVATE_KEY=${fake.uuid()}`],
  },
});
