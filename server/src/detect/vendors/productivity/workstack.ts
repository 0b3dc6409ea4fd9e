import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'workstack',
  name: 'Workstack',
  category: 'productivity',
  revoke: 'https://www.workstack.io/',
  source: 'https://www.workstack.io/',
  kinds: [
    {
      id: 'workstack-api-key',
      title: 'Workstack API key',
      identity: 'api-key',
      keywords: ['workstack'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{60,64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'workstack-api-key': {
    match: [
      `WORKSTACK_API_KEY=⟦${fake.alnum(60)}⟧`,
      `"workstack_api_key": "⟦${fake.alnum(60)}⟧"`,
      `const workstackApiKey = '⟦${fake.alnum(60)}⟧';`,
    ],
    ignore: [`WORKSTACK_API_KEY=${fake.alnum(45)}`, `SAMPLE_SETTING=${fake.alnum(60)}`, 'workstack_api_key: your-value-here'],
  },
});
