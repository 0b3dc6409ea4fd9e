import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'woocommerce',
  name: 'WooCommerce',
  category: 'e-commerce',
  revoke: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
  source: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
  kinds: [
    {
      id: 'woocommerce-consumer-secret',
      title: 'WooCommerce consumer secret',
      identity: 'api-key',
      keywords: ['cs_'],
      pattern: /cs_[0-9a-f]{40}/,
      pairsWith: ['woocommerce-consumer-key'],
    },
    {
      id: 'woocommerce-consumer-key',
      title: 'WooCommerce consumer key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['ck_'],
      pattern: /ck_[0-9a-f]{40}/,
      pairsWith: ['woocommerce-consumer-secret'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'woocommerce-consumer-secret': {
    match: [`export WOOCOMMERCE_CONSUMER_SECRET=⟦cs_${fake.hex(40)}⟧`, `{"token": "⟦cs_${fake.hex(40)}⟧"}`],
    ignore: [`token = cs_${fake.hex(6)}`, `xcs_${fake.hex(40)}`, 'token = cs_your-token-here'],
  },
  'woocommerce-consumer-key': {
    match: [`export WOOCOMMERCE_CONSUMER_KEY=⟦ck_${fake.hex(40)}⟧`, `{"token": "⟦ck_${fake.hex(40)}⟧"}`],
    ignore: [`token = ck_${fake.hex(6)}`, `xck_${fake.hex(40)}`, 'token = ck_your-token-here'],
  },
});
