import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'databento',
  name: 'Databento',
  category: 'finance',
  revoke: 'https://databento.com/portal/keys',
  source: 'https://databento.com/docs/api-reference-historical/basics/authentication',
  kinds: [
    {
      id: 'databento-api-key',
      title: 'Databento API key',
      identity: 'api-key',
      keywords: ['db-'],
      pattern: /db-[A-Za-z0-9]{29}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'databento-api-key': {
    match: [`export DATABENTO_API_KEY=⟦db-${fake.alnum(29)}⟧`, `{"token": "⟦db-${fake.alnum(29)}⟧"}`],
    ignore: [`token = db-${fake.alnum(4)}`, `xdb-${fake.alnum(29)}`, 'token = db-your-token-here'],
  },
});
