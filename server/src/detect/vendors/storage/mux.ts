import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mux',
  name: 'Mux',
  category: 'storage',
  revoke: 'https://dashboard.mux.com/settings/access-tokens',
  source: 'https://www.mux.com/docs/core/make-api-requests',
  kinds: [
    {
      id: 'mux-token-secret',
      title: 'Mux access token secret',
      identity: 'api-key',
      keywords: ['mux_token', 'muxtoken', 'mux_secret', 'mux_access'],
      value: /^[A-Za-z0-9+\/]{75}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mux-token-secret': {
    match: [`MUX_TOKEN_SECRET=⟦${fake.base64(75)}⟧`, `const muxTokenSecret = "⟦${fake.base64(75)}⟧";`],
    ignore: [`MUX_TOKEN_ID=${fake.uuid()}`, 'MUX_TOKEN_SECRET=abc'],
  },
});
