import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'neon',
  name: 'Neon',
  category: 'database',
  revoke: 'https://console.neon.tech/app/settings/api-keys',
  instead: 'Use a project-scoped API key, and one branch with its own role per environment.',
  source: 'https://neon.com/docs/manage/api-keys',
  kinds: [
    {
      id: 'neon-api-key',
      title: 'Neon API key',
      identity: 'api-key',
      keywords: ['napi_'],
      pattern: /napi_[a-z0-9]{56,64}/,
    },
    {
      id: 'neon-role-password',
      title: 'Neon role password',
      identity: 'database-user',
      keywords: ['npg_'],
      pattern: /npg_[A-Za-z0-9]{12,20}/,
      source: 'https://neon.com/docs/manage/roles',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'neon-api-key': {
    match: [`NEON_API_KEY=⟦napi_${fake.text(60, 'lowerAlnum')}⟧`, `"neonApiKey": "⟦napi_${fake.text(60, 'lowerAlnum')}⟧",`],
    ignore: [
      `NEON_API_KEY=xnapi_${fake.text(60, 'lowerAlnum')}`,
      `NEON_API_KEY=napi_${fake.text(7, 'lowerAlnum')}`,
      'NEON_API_KEY=napi_your-token-here',
    ],
  },
  'neon-role-password': {
    match: [`PGPASSWORD=⟦npg_${fake.alnum(12)}⟧`, `postgresql://app:⟦npg_${fake.alnum(12)}⟧@ep-a.eu-central-1.aws.neon.tech/app`],
    ignore: [`PGPASSWORD=xnpg_${fake.alnum(12)}`, `PGPASSWORD=npg_${fake.alnum(1)}`, 'PGPASSWORD=npg_your-token-here'],
  },
});
