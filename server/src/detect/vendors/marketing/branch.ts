import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'branch',
  name: 'Branch',
  category: 'marketing',
  revoke: 'https://dashboard.branch.io/account-settings',
  source: 'https://help.branch.io/developers-hub/docs/get-branch-key-and-secret',
  kinds: [
    {
      id: 'branch-key',
      title: 'Branch key',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['key_live_', 'key_test_'],
      pattern: /key_(?:live|test)_[A-Za-z0-9]{32}/,
      environment: (secret) => (/test|sandbox/i.test(secret) ? 'test' : 'production'),
    },
    {
      id: 'branch-secret',
      title: 'Branch secret',
      identity: 'api-key',
      keywords: ['branch'],
      name: /secret/,
      value: /secret_(?:live|test)_[A-Za-z0-9]{32}/,
      environment: (secret) => (/test|sandbox/i.test(secret) ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'branch-key': {
    match: [`export BRANCH_KEY=⟦key_live_${fake.alnum(32)}⟧`, `{"token": "⟦key_test_${fake.alnum(32)}⟧"}`],
    ignore: [`token = key_live_${fake.alnum(5)}`, `xkey_live_${fake.alnum(32)}`, 'token = key_live_your-token-here'],
  },
  'branch-secret': {
    match: [
      `BRANCH_SECRET=⟦secret_live_${fake.alnum(32)}⟧`,
      `"branch_secret": "⟦secret_live_${fake.alnum(32)}⟧"`,
      `const branchSecret = '⟦secret_live_${fake.alnum(32)}⟧';`,
    ],
    ignore: [
      `BRANCH_SECRET=secret_live_${fake.alnum(5)}`,
      `SAMPLE_SETTING=secret_live_${fake.alnum(32)}`,
      'branch_secret: your-value-here',
    ],
  },
});
