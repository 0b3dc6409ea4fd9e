import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'toggl',
  name: 'Toggl Track',
  category: 'productivity',
  revoke: 'https://track.toggl.com/profile',
  source: 'https://engineering.toggl.com/docs/authentication',
  kinds: [
    {
      id: 'toggl-api-key',
      title: 'Toggl Track API key',
      identity: 'api-key',
      keywords: ['toggl'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32,35}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'toggl-api-key': {
    match: [`TOGGL_API_KEY=⟦${fake.alnum(32)}⟧`, `"toggl_api_key": "⟦${fake.alnum(32)}⟧"`, `const togglApiKey = '⟦${fake.alnum(32)}⟧';`],
    ignore: [`TOGGL_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'toggl_api_key: your-value-here'],
  },
});
