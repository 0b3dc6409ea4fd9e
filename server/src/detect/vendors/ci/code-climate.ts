import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'code-climate',
  name: 'Code Climate',
  category: 'ci',
  revoke: 'https://codeclimate.com/profile/tokens',
  instead: 'Upload coverage from GitHub Actions by OpenID Connect, which Qlty, the successor of Code Climate Quality, accepts.',
  source: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token',
  kinds: [
    {
      id: 'code-climate-test-reporter-id',
      title: 'Code Climate test reporter id',
      identity: 'deploy-key',
      keywords: ['cc_test_reporter', 'codeclimate', 'code_climate', 'cctestreporter'],
      value: /^[a-f0-9]{64}$/,
      name: /reporter|token|key|secret/i,
    },
    {
      id: 'code-climate-qlty-token',
      title: 'Qlty Cloud token',
      identity: 'api-key',
      keywords: ['qltcp_', 'qltcw_', 'qltp_'],
      pattern: /qlt(?:c?p|cw)_[A-Za-z0-9]{16,80}/,
      source: 'https://docs.qlty.sh/coverage/tokens',
      revoke: 'https://docs.qlty.sh/coverage/tokens',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'code-climate-test-reporter-id': {
    match: [`CC_TEST_REPORTER_ID=⟦${fake.hex(64)}⟧`, `const ccTestReporterId = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `CC_TEST_REPORTER_ID=${fake.hex(8)}`, 'CC_TEST_REPORTER_ID=your-key-here'],
  },
  'code-climate-qlty-token': {
    match: [`QLTY_COVERAGE_TOKEN=⟦qltcp_${fake.alnum(32)}⟧`, `"qltyCoverageToken": "⟦qltcw_${fake.alnum(16)}⟧",`],
    ignore: [
      `QLTY_COVERAGE_TOKEN=xqltcp_${fake.alnum(32)}`,
      `QLTY_COVERAGE_TOKEN=qltcp_${fake.alnum(4)}`,
      'QLTY_COVERAGE_TOKEN=qltcp_your-token-here',
    ],
  },
});
