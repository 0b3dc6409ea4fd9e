import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'asaas',
  name: 'Asaas',
  category: 'payment',
  revoke: 'https://www.asaas.com/customerApiAccessToken/index',
  source: 'https://docs.asaas.com/docs/autenticacao',
  kinds: [
    {
      id: 'asaas-api-key',
      title: 'Asaas API key',
      identity: 'api-key',
      keywords: ['$aact_prod_', '$aact_hmlg_'],
      pattern: /\$aact_(?:prod|hmlg)_[A-Za-z0-9:=]{30,220}/,
      environment: (secret) => (secret.startsWith('$aact_prod_') ? 'production' : 'test'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'asaas-api-key': {
    match: [`export ASAAS_API_KEY=⟦$aact_prod_${fake.alnum(60)}⟧`, `{"token": "⟦$aact_hmlg_${fake.alnum(60)}⟧"}`],
    ignore: [`key=$aact_prod_${fake.alnum(8)}`, `key=$aact_dev_${fake.alnum(60)}`],
  },
});
