import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'prefect',
  name: 'Prefect',
  category: 'developer-tools',
  revoke: 'https://app.prefect.cloud/my/api-keys',
  instead: 'Use the key of a service account with an expiry and only the workspace roles it needs.',
  source: 'https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys',
  kinds: [
    {
      id: 'prefect-user-api-key',
      title: 'Prefect user API key',
      identity: 'personal-token',
      keywords: ['pnu_'],
      pattern: /pnu_[A-Za-z0-9]{36}/,
    },
    {
      id: 'prefect-service-account-api-key',
      title: 'Prefect service account API key',
      identity: 'service-account',
      keywords: ['pnb_'],
      pattern: /pnb_[A-Za-z0-9]{36}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'prefect-user-api-key': {
    match: [`export PREFECT_USER_API_KEY=⟦pnu_${fake.alnum(36)}⟧`, `{"token": "⟦pnu_${fake.alnum(36)}⟧"}`],
    ignore: [`token = pnu_${fake.alnum(6)}`, `xpnu_${fake.alnum(36)}`, 'token = pnu_your-token-here'],
  },
  'prefect-service-account-api-key': {
    match: [`export PREFECT_SERVICE_ACCOUNT_API_KEY=⟦pnb_${fake.alnum(36)}⟧`, `{"token": "⟦pnb_${fake.alnum(36)}⟧"}`],
    ignore: [`token = pnb_${fake.alnum(6)}`, `xpnb_${fake.alnum(36)}`, 'token = pnb_your-token-here'],
  },
});
