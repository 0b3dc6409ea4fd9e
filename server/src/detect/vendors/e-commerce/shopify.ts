import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'shopify',
  name: 'Shopify',
  category: 'e-commerce',
  secretNames: ['shopify'],
  revoke: 'https://admin.shopify.com/store',
  instead: 'Use the client credentials grant or token exchange, which give tokens that expire.',
  source: 'https://shopify.dev/docs/apps/build/authentication-authorization',
  kinds: [
    {
      id: 'shopify-access-token',
      title: 'Shopify admin API access token',
      identity: 'api-key',
      keywords: ['shpat_'],
      pattern: /shpat_[0-9a-zA-Z]{32,64}/,
    },
    {
      id: 'shopify-custom-app-token',
      title: 'Shopify custom app access token',
      identity: 'api-key',
      keywords: ['shpca_'],
      pattern: /shpca_[0-9a-zA-Z]{32,64}/,
    },
    {
      id: 'shopify-private-app-token',
      title: 'Shopify private app password',
      identity: 'api-key',
      keywords: ['shppa_'],
      pattern: /shppa_[0-9a-zA-Z]{32,64}/,
    },
    {
      id: 'shopify-shared-secret',
      title: 'Shopify app secret',
      identity: 'oauth-client',
      keywords: ['shpss_'],
      pattern: /shpss_[0-9a-zA-Z]{32,64}/,
    },
    {
      id: 'shopify-partner-token',
      title: 'Shopify partner API token',
      identity: 'api-key',
      keywords: ['prtapi_'],
      pattern: /prtapi_[0-9a-f]{32}/,
      revoke: 'https://partners.shopify.com/',
    },
    {
      id: 'shopify-theme-access-password',
      title: 'Shopify Theme Access password',
      identity: 'api-key',
      keywords: ['shptka_'],
      pattern: /shptka_[0-9a-f]{32}/,
    },
    {
      id: 'shopify-customer-account-token',
      title: 'Shopify customer account token',
      identity: 'session',
      keywords: ['shcat_'],
      pattern: /shcat_[\w-]{20,200}/,
    },
    {
      id: 'shopify-shop-domain',
      title: 'Shopify store domain',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['.myshopify.com'],
      pattern: /(?<![\w.-])[a-z0-9][a-z0-9-]{0,60}(?:\.[a-z0-9-]{1,60})?\.myshopify\.com(?!\.[a-z])/i,
      anchor: 'window',
      reach: 130,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'shopify-access-token': {
    match: [`export SHOPIFY_ACCESS_TOKEN=⟦shpat_${fake.hex(32)}⟧`, `{"token": "⟦shpat_${fake.hex(32)}⟧"}`],
    ignore: [`token = shpat_${fake.hex(5)}`, `xshpat_${fake.hex(32)}`, 'token = shpat_your-token-here'],
  },
  'shopify-custom-app-token': {
    match: [`export SHOPIFY_CUSTOM_APP_TOKEN=⟦shpca_${fake.hex(32)}⟧`, `{"token": "⟦shpca_${fake.hex(32)}⟧"}`],
    ignore: [`token = shpca_${fake.hex(5)}`, `xshpca_${fake.hex(32)}`, 'token = shpca_your-token-here'],
  },
  'shopify-private-app-token': {
    match: [`export SHOPIFY_PRIVATE_APP_TOKEN=⟦shppa_${fake.hex(32)}⟧`, `{"token": "⟦shppa_${fake.hex(32)}⟧"}`],
    ignore: [`token = shppa_${fake.hex(5)}`, `xshppa_${fake.hex(32)}`, 'token = shppa_your-token-here'],
  },
  'shopify-shared-secret': {
    match: [`export SHOPIFY_SHARED_SECRET=⟦shpss_${fake.hex(32)}⟧`, `{"token": "⟦shpss_${fake.hex(32)}⟧"}`],
    ignore: [`token = shpss_${fake.hex(5)}`, `xshpss_${fake.hex(32)}`, 'token = shpss_your-token-here'],
  },
  'shopify-partner-token': {
    match: [`export SHOPIFY_PARTNER_TOKEN=⟦prtapi_${fake.hex(32)}⟧`, `{"token": "⟦prtapi_${fake.hex(32)}⟧"}`],
    ignore: [`token = prtapi_${fake.hex(5)}`, `xprtapi_${fake.hex(32)}`, 'token = prtapi_your-token-here'],
  },
  'shopify-theme-access-password': {
    match: [`export SHOPIFY_THEME_ACCESS_PASSWORD=⟦shptka_${fake.hex(32)}⟧`, `{"token": "⟦shptka_${fake.hex(32)}⟧"}`],
    ignore: [`token = shptka_${fake.hex(5)}`, `xshptka_${fake.hex(32)}`, 'token = shptka_your-token-here'],
  },
  'shopify-customer-account-token': {
    match: [`export SHOPIFY_CUSTOMER_ACCOUNT_TOKEN=⟦shcat_${fake.alnum(60)}⟧`, `{"token": "⟦shcat_${fake.alnum(60)}⟧"}`],
    ignore: [`token = shcat_${fake.alnum(10)}`, `xshcat_${fake.alnum(60)}`, 'token = shcat_your-token-here'],
  },
  'shopify-shop-domain': {
    match: [`shop: ⟦${fake.text(10, 'lower')}.myshopify.com⟧`, `https://⟦${fake.text(10, 'lower')}-dev.myshopify.com⟧/admin`],
    ignore: ['https://shop.example.com', 'see .myshopify.com'],
  },
});
