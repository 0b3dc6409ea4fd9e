import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'coze',
  name: 'Coze',
  category: 'ai',
  revoke: 'https://www.coze.com/open/oauth/pats',
  instead: 'Use the OAuth JWT flow of Coze, which gives short-lived tokens.',
  source: 'https://www.coze.com/docs/developer_guides/authentication',
  kinds: [
    {
      id: 'coze-access-token',
      title: 'Coze personal access token',
      identity: 'personal-token',
      keywords: ['coze'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /(?:pat|sat)_[A-Za-z0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'coze-access-token': {
    match: [
      `COZE_API_TOKEN=⟦pat_${fake.alnum(64)}⟧`,
      `"coze_api_token": "⟦pat_${fake.alnum(64)}⟧"`,
      `const cozeApiToken = '⟦pat_${fake.alnum(64)}⟧';`,
    ],
    ignore: [`COZE_API_TOKEN=pat_${fake.alnum(10)}`, `SAMPLE_SETTING=pat_${fake.alnum(64)}`, 'coze_api_token: your-value-here'],
  },
});
