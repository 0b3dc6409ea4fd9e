import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'endor-labs',
  name: 'Endor Labs',
  category: 'security',
  revoke: 'https://app.endorlabs.com/',
  source: 'https://docs.endorlabs.com/administration/api-keys/',
  kinds: [
    {
      id: 'endor-labs-api-key',
      title: 'Endor Labs API key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['endr+'],
      pattern: /endr\+[A-Za-z0-9_-]{16}/,
      pairsWith: ['endor-labs-api-secret'],
    },
    {
      id: 'endor-labs-api-secret',
      title: 'Endor Labs API secret',
      identity: 'api-key',
      keywords: ['endor'],
      value: /^(?:endr\+)?[A-Za-z0-9_-]{16,32}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'endor-labs-api-key': {
    match: [`ENDOR_API_CREDENTIALS_KEY=⟦endr+${fake.alnum(16)}⟧`, `"endorApiCredentialsKey": "⟦endr+${fake.alnum(16)}⟧",`],
    ignore: [
      `ENDOR_API_CREDENTIALS_KEY=xendr+${fake.alnum(16)}`,
      `ENDOR_API_CREDENTIALS_KEY=endr+${fake.alnum(2)}`,
      `ENDOR_API_CREDENTIALS_KEY=endr+${fake.alnum(16)}Zz9`,
      'ENDOR_API_CREDENTIALS_KEY=endr+your-token-here',
    ],
  },
  'endor-labs-api-secret': {
    match: [`ENDOR_API_CREDENTIALS_SECRET=⟦${fake.alnum(16)}⟧`, `endorApiSecret: "⟦${fake.alnum(20)}⟧"`],
    ignore: [`ENDOR_NAMESPACE=${fake.alnum(16)}`, 'ENDOR_API_CREDENTIALS_SECRET=abc'],
  },
});
