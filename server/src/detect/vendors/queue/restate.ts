import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'restate',
  name: 'Restate Cloud',
  category: 'queue',
  revoke: 'https://cloud.restate.dev/',
  source: 'https://docs.restate.dev/cloud/connecting-services',
  kinds: [
    {
      id: 'restate-api-key',
      title: 'Restate Cloud API key',
      identity: 'api-key',
      keywords: ['key_'],
      pattern: /key_[A-Za-z0-9]{20,40}\.[A-Za-z0-9_-]{40,60}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'restate-api-key': {
    match: [
      `RESTATE_AUTH_TOKEN=⟦key_${fake.alnum(27)}.${fake.base64url(43)}⟧`,
      `"restateAuthToken": "⟦key_${fake.alnum(27)}.${fake.base64url(43)}⟧",`,
    ],
    ignore: ['RESTATE_AUTH_TOKEN=key_short.abc', 'RESTATE_AUTH_TOKEN=key_your-token-here'],
  },
});
