import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'meistertask',
  name: 'MeisterTask',
  category: 'productivity',
  revoke: 'https://www.mindmeister.com/api',
  source: 'https://developers.meistertask.com/reference/authentication',
  kinds: [
    {
      id: 'meistertask-api-key',
      title: 'MeisterTask API key',
      identity: 'api-key',
      keywords: ['meistertask'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'meistertask-api-key': {
    match: [
      `MEISTERTASK_API_KEY=⟦${fake.alnum(43)}⟧`,
      `"meistertask_api_key": "⟦${fake.alnum(43)}⟧"`,
      `const meistertaskApiKey = '⟦${fake.alnum(43)}⟧';`,
    ],
    ignore: [`MEISTERTASK_API_KEY=${fake.alnum(33)}`, `SAMPLE_SETTING=${fake.alnum(43)}`, 'meistertask_api_key: your-value-here'],
  },
});
