import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'todoist',
  name: 'Todoist',
  category: 'productivity',
  revoke: 'https://app.todoist.com/app/settings/integrations/developer',
  source: 'https://developer.todoist.com/api/v1/',
  kinds: [
    {
      id: 'todoist-api-key',
      title: 'Todoist API key',
      identity: 'personal-token',
      keywords: ['todoist'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'todoist-api-key': {
    match: [
      `TODOIST_API_TOKEN=⟦${fake.hex(40)}⟧`,
      `"todoist_api_token": "⟦${fake.hex(40)}⟧"`,
      `const todoistApiToken = '⟦${fake.hex(40)}⟧';`,
    ],
    ignore: [`TODOIST_API_TOKEN=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'todoist_api_token: your-value-here'],
  },
});
