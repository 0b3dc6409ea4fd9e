import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'logz-io',
  name: 'Logz.io',
  category: 'observability',
  revoke: 'https://app.logz.io/#/dashboard/settings/manage-tokens/api',
  source: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/',
  kinds: [
    {
      id: 'logz-io-token',
      title: 'Logz.io token',
      identity: 'deploy-key',
      keywords: ['logzio', 'logz_io', 'logz-io'],
      value: /^(?:[A-Za-z]{32}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'logz-io-token': {
    match: [
      `LOGZIO_TOKEN=⟦${fake.text(32, { of: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ' })}⟧`,
      `const logzioToken = "⟦${fake.text(32, { of: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ' })}⟧";`,
    ],
    ignore: [`LOGZIO_LISTENER=${fake.alnum(32)}`, 'LOGZIO_TOKEN=abc'],
  },
});
