import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'apify',
  name: 'Apify',
  category: 'developer-tools',
  revoke: 'https://console.apify.com/settings/integrations',
  source: 'https://docs.apify.com/platform/integrations/api',
  kinds: [
    {
      id: 'apify-api-token',
      title: 'Apify API token',
      identity: 'personal-token',
      keywords: ['apify_api_'],
      pattern: /apify_api_[A-Za-z0-9]{34,38}/,
    },
    {
      id: 'apify-named-api-token',
      title: 'Apify API token (without prefix)',
      identity: 'api-key',
      keywords: ['apify'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{36}/,
    },
    {
      id: 'apify-proxy-password',
      title: 'Apify proxy password',
      identity: 'api-key',
      keywords: ['apify_proxy_'],
      pattern: /apify_proxy_[A-Za-z0-9]{30,44}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'apify-api-token': {
    match: [`export APIFY_API_TOKEN=⟦apify_api_${fake.alnum(36)}⟧`, `{"token": "⟦apify_api_${fake.alnum(36)}⟧"}`],
    ignore: [`token = apify_api_${fake.alnum(6)}`, `xapify_api_${fake.alnum(36)}`, 'token = apify_api_your-token-here'],
  },
  'apify-named-api-token': {
    match: [`APIFY_TOKEN=⟦${fake.alnum(36)}⟧`, `"apify_token": "⟦${fake.alnum(36)}⟧"`, `const apifyToken = '⟦${fake.alnum(36)}⟧';`],
    ignore: [`APIFY_TOKEN=${fake.alnum(27)}`, `SAMPLE_SETTING=${fake.alnum(36)}`, 'apify_token: your-value-here'],
  },
  'apify-proxy-password': {
    match: [`export APIFY_PROXY_PASSWORD=⟦apify_proxy_${fake.alnum(36)}⟧`, `{"token": "⟦apify_proxy_${fake.alnum(36)}⟧"}`],
    ignore: [`token = apify_proxy_${fake.alnum(6)}`, `xapify_proxy_${fake.alnum(36)}`, 'token = apify_proxy_your-token-here'],
  },
});
