import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gcore',
  name: 'Gcore',
  category: 'cloud',
  revoke: 'https://portal.gcore.com/accounts/profile/api-tokens',
  source: 'https://gcore.com/docs/account-settings/api-tokens',
  kinds: [
    {
      id: 'gcore-api-token',
      title: 'Gcore permanent API token',
      identity: 'api-key',
      keywords: ['gcore', 'g_core', 'gcdn'],
      value: /^\d{1,7}\$[a-f0-9]{128,256}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gcore-api-token': {
    match: [`GCORE_API_TOKEN="⟦${fake.digits(5)}$${fake.hex(140)}⟧"`, `gcoreApiToken: "⟦${fake.digits(5)}$${fake.hex(140)}⟧"`],
    ignore: [`GCORE_API_TOKEN="${fake.digits(5)}$${fake.hex(20)}"`, 'GCORE_API_TOKEN=your-token'],
  },
});
