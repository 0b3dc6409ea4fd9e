import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cloudbees',
  name: 'CloudBees',
  category: 'ci',
  revoke: 'https://docs.cloudbees.com/',
  source: 'https://www.jenkins.io/doc/pipeline/steps/cloudbees-feature-management/',
  kinds: [
    {
      id: 'cloudbees-api-token',
      title: 'CloudBees API token',
      identity: 'api-key',
      keywords: ['cloudbees', 'rollout_key', 'rox_api'],
      value: /^(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[a-f0-9]{24})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cloudbees-api-token': {
    match: [`CLOUDBEES_API_TOKEN=⟦${fake.uuid()}⟧`, `const cloudbeesApiToken = "⟦${fake.uuid()}⟧";`],
    ignore: [`CLOUDBEES_APP_ID=${fake.uuid()}`, `API_TOKEN=${fake.uuid()}`],
  },
});
