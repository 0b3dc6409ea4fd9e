import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'harness',
  name: 'Harness',
  category: 'ci',
  revoke: 'https://app.harness.io/',
  instead: 'Use a service account token with an expiry date, or OpenID Connect connectors for cloud access.',
  source: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys',
  kinds: [
    {
      id: 'harness-api-key',
      title: 'Harness API key',
      identity: 'service-account',
      keywords: ['pat.', 'sat.'],
      pattern: /[ps]at\.[A-Za-z0-9_-]{22}\.[a-f0-9]{24}\.[A-Za-z0-9]{20}/,
      principal: (secret) => secret.split('.')[1],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'harness-api-key': {
    match: [
      `HARNESS_API_KEY=⟦pat.${fake.alnum(22)}.${fake.hex(24)}.${fake.alnum(20)}⟧`,
      `"harnessApiKey": "⟦pat.${fake.alnum(22)}.${fake.hex(24)}.${fake.alnum(20)}⟧",`,
    ],
    ignore: [
      `HARNESS_API_KEY=xpat.${fake.alnum(22)}.${fake.hex(24)}.${fake.alnum(20)}`,
      `HARNESS_API_KEY=pat.${fake.alnum(22)}.${fake.hex(24)}.${fake.alnum(6)}`,
    ],
  },
});
