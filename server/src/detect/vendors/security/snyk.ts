import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'snyk',
  name: 'Snyk',
  category: 'security',
  secretNames: ['snyk'],
  revoke: 'https://app.snyk.io/account',
  instead: 'Use a service account with OAuth 2.0 client credentials.',
  source: 'https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api',
  kinds: [
    {
      id: 'snyk-token',
      title: 'Snyk token',
      identity: 'personal-token',
      keywords: ['snyk_uat.', 'snyk_sat.'],
      pattern: /snyk_[us]at\.[a-f0-9]{8}\.[A-Za-z0-9_-]{40,500}\.[A-Za-z0-9_-]{40,200}/,
    },
    {
      id: 'snyk-legacy-token',
      title: 'Snyk API token',
      identity: 'personal-token',
      keywords: ['snyk'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /token|key|secret|auth|api/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'snyk-token': {
    match: [
      `SNYK_TOKEN=⟦snyk_uat.${fake.hex(8)}.${fake.base64url(120)}.${fake.base64url(86)}⟧`,
      `"snykToken": "⟦snyk_uat.${fake.hex(8)}.${fake.base64url(120)}.${fake.base64url(86)}⟧",`,
    ],
    ignore: [`SNYK_TOKEN=snyk_uat.${fake.hex(8)}`, `SNYK_TOKEN=xsnyk_uat.${fake.hex(8)}.${fake.base64url(120)}.${fake.base64url(86)}`],
  },
  'snyk-legacy-token': {
    match: [`SNYK_TOKEN=⟦${fake.uuid()}⟧`, `const snykToken = "⟦${fake.uuid()}⟧";`],
    ignore: [`SNYK_ORG_ID=${fake.uuid()}`, `TOKEN=${fake.uuid()}`],
  },
});
