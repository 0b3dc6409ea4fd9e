import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'posthog',
  name: 'PostHog',
  category: 'marketing',
  revoke: 'https://app.posthog.com/settings/project',
  source: 'https://posthog.com/docs/api',
  kinds: [
    {
      id: 'posthog-personal-api-key',
      title: 'PostHog personal API key',
      identity: 'personal-token',
      keywords: ['phx_'],
      pattern: /phx_[\w-]{41,49}/,
      revoke: 'https://app.posthog.com/settings/user-api-keys',
    },
    {
      id: 'posthog-project-api-key',
      title: 'PostHog project API key',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['phc_'],
      pattern: /phc_[\w-]{41,44}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'posthog-personal-api-key': {
    match: [`export POSTHOG_PERSONAL_API_KEY=⟦phx_${fake.alnum(43)}⟧`, `{"token": "⟦phx_${fake.alnum(43)}⟧"}`],
    ignore: [`token = phx_${fake.alnum(7)}`, `xphx_${fake.alnum(43)}`, 'token = phx_your-token-here'],
  },
  'posthog-project-api-key': {
    match: [`export POSTHOG_PROJECT_API_KEY=⟦phc_${fake.alnum(43)}⟧`, `{"token": "⟦phc_${fake.alnum(43)}⟧"}`],
    ignore: [`token = phc_${fake.alnum(7)}`, `xphc_${fake.alnum(43)}`, 'token = phc_your-token-here'],
  },
});
