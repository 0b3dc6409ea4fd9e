import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'langsmith',
  name: 'LangSmith',
  category: 'ai',
  revoke: 'https://smith.langchain.com/settings',
  instead: 'Use a service key with an expiry that is scoped to the workspace of one environment.',
  source: 'https://docs.langchain.com/langsmith/create-account-api-key',
  kinds: [
    {
      id: 'langsmith-personal-token',
      title: 'LangSmith personal access token',
      identity: 'personal-token',
      keywords: ['lsv2_pt_'],
      pattern: /lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}/,
    },
    {
      id: 'langsmith-service-key',
      title: 'LangSmith service key',
      identity: 'service-account',
      keywords: ['lsv2_sk_'],
      pattern: /lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}/,
    },
    {
      id: 'langsmith-legacy-api-key',
      title: 'LangSmith API key (legacy)',
      identity: 'api-key',
      keywords: ['ls__'],
      pattern: /ls__[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'langsmith-personal-token': {
    match: [
      `export LANGSMITH_PERSONAL_TOKEN=⟦lsv2_pt_${fake.hex(32)}_${fake.hex(10)}⟧`,
      `{"token": "⟦lsv2_pt_${fake.hex(32)}_${fake.hex(10)}⟧"}`,
    ],
    ignore: [
      `token = lsv2_pt_${fake.hex(5)}_${fake.hex(1)}`,
      `xlsv2_pt_${fake.hex(32)}_${fake.hex(10)}`,
      'token = lsv2_pt_your-token-here',
    ],
  },
  'langsmith-service-key': {
    match: [
      `export LANGSMITH_SERVICE_KEY=⟦lsv2_sk_${fake.hex(32)}_${fake.hex(10)}⟧`,
      `{"token": "⟦lsv2_sk_${fake.hex(32)}_${fake.hex(10)}⟧"}`,
    ],
    ignore: [
      `token = lsv2_sk_${fake.hex(5)}_${fake.hex(1)}`,
      `xlsv2_sk_${fake.hex(32)}_${fake.hex(10)}`,
      'token = lsv2_sk_your-token-here',
    ],
  },
  'langsmith-legacy-api-key': {
    match: [`export LANGSMITH_LEGACY_API_KEY=⟦ls__${fake.hex(32)}⟧`, `{"token": "⟦ls__${fake.hex(32)}⟧"}`],
    ignore: [`token = ls__${fake.hex(5)}`, `xls__${fake.hex(32)}`, 'token = ls__your-token-here'],
  },
});
