import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mercury',
  name: 'Mercury',
  category: 'finance',
  revoke: 'https://app.mercury.com/settings/tokens',
  source: 'https://docs.mercury.com/reference/getting-started-with-your-api',
  kinds: [
    {
      id: 'mercury-api-token',
      title: 'Mercury API token',
      identity: 'api-key',
      keywords: ['mercury_production_', 'mercury_sandbox_'],
      pattern: /mercury_(?:production|sandbox)_[a-z]{2,4}_[A-Za-z0-9]{20,60}_yrucrem/,
      environment: (secret) => (secret.startsWith('mercury_sandbox_') ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mercury-api-token': {
    match: [
      `export MERCURY_API_TOKEN=⟦mercury_production_wma_${fake.alnum(44)}_yrucrem⟧`,
      `{"token": "⟦mercury_sandbox_wma_${fake.alnum(44)}_yrucrem⟧"}`,
    ],
    ignore: [
      `token = mercury_production_wma_${fake.alnum(7)}_yrucrem`,
      `xmercury_production_wma_${fake.alnum(44)}_yrucrem`,
      'token = mercury_production_wma_your-token-here',
    ],
  },
});
