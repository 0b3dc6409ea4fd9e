import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'fusionauth',
  name: 'FusionAuth',
  category: 'auth',
  revoke: 'https://fusionauth.io/docs/apis/authentication',
  source: 'https://fusionauth.io/docs/apis/authentication',
  kinds: [
    {
      id: 'fusionauth-api-key',
      title: 'FusionAuth API key',
      identity: 'api-key',
      keywords: ['fusionauth', 'fusion_auth'],
      value: /^(?:[A-Za-z0-9_-]{64}|[A-Za-z0-9_-]{43})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'fusionauth-api-key': {
    match: [`FUSIONAUTH_API_KEY=⟦${fake.base64url(64)}⟧`, `const fusionauthApiKey = "⟦${fake.base64url(64)}⟧";`],
    ignore: [`FUSIONAUTH_APPLICATION_ID=${fake.uuid()}`, 'FUSIONAUTH_API_KEY=abc'],
  },
});
