import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'socket',
  name: 'Socket',
  category: 'security',
  revoke: 'https://socket.dev/dashboard/settings/api-tokens',
  instead: 'Use a token with only the scopes its pipeline needs.',
  source: 'https://docs.socket.dev/reference/creating-and-managing-api-tokens',
  kinds: [
    {
      id: 'socket-api-token',
      title: 'Socket API token',
      identity: 'api-key',
      keywords: ['sktsec_'],
      pattern: /sktsec_[A-Za-z0-9_-]{30,60}(?:_api)?/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'socket-api-token': {
    match: [`SOCKET_API_TOKEN=⟦sktsec_${fake.alnum(40)}_api⟧`, `"socketApiToken": "⟦sktsec_${fake.alnum(40)}_api⟧",`],
    ignore: [
      `SOCKET_API_TOKEN=xsktsec_${fake.alnum(40)}_api`,
      `SOCKET_API_TOKEN=sktsec_${fake.alnum(5)}_api`,
      'SOCKET_API_TOKEN=sktsec_your-token-here',
    ],
  },
});
