import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zulip',
  name: 'Zulip',
  category: 'chat',
  revoke: 'https://zulip.com/help/protect-your-account',
  instead: 'Use the API key of a bot instead of the key of a person.',
  source: 'https://zulip.com/api/api-keys',
  kinds: [
    {
      id: 'zulip-api-key',
      title: 'Zulip API key',
      identity: 'api-key',
      keywords: ['zulip'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zulip-api-key': {
    match: [`ZULIP_API_KEY=⟦${fake.alnum(32)}⟧`, `"zulip_api_key": "⟦${fake.alnum(32)}⟧"`, `const zulipApiKey = '⟦${fake.alnum(32)}⟧';`],
    ignore: [`ZULIP_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'zulip_api_key: your-value-here'],
  },
});
