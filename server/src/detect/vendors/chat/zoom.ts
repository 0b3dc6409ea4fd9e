import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zoom',
  name: 'Zoom',
  category: 'chat',
  revoke: 'https://marketplace.zoom.us/user/build',
  instead: 'Use a server-to-server OAuth app with only the scopes that are needed; its access tokens last one hour.',
  source: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
  kinds: [
    {
      id: 'zoom-client-secret',
      title: 'Zoom client secret',
      identity: 'oauth-client',
      keywords: ['zoom', 'zoomclient', 'zoomapi', 'zoomsecret'],
      name: /(?:^|[^a-z])zoom.{0,24}(?:secret|api_?key)/,
      value: /[A-Za-z0-9]{32}/,
    },
    {
      id: 'zoom-webhook-secret-token',
      title: 'Zoom webhook secret token',
      identity: 'signing-key',
      keywords: ['zoom'],
      name: /(?:^|[^a-z])zoom.{0,16}(?:secret_?token|verification_?token)/,
      value: /[\w-]{22}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zoom-client-secret': {
    match: [
      `ZOOM_CLIENT_SECRET=⟦${fake.alnum(32)}⟧`,
      `"zoom_client_secret": "⟦${fake.alnum(32)}⟧"`,
      `const zoomClientSecret = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`ZOOM_CLIENT_SECRET=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'zoom_client_secret: your-value-here'],
  },
  'zoom-webhook-secret-token': {
    match: [
      `ZOOM_WEBHOOK_SECRET_TOKEN=⟦${fake.base64url(22)}⟧`,
      `"zoom_webhook_secret_token": "⟦${fake.base64url(22)}⟧"`,
      `const zoomWebhookSecretToken = '⟦${fake.base64url(22)}⟧';`,
    ],
    ignore: [
      `ZOOM_WEBHOOK_SECRET_TOKEN=${fake.base64url(17)}`,
      `SAMPLE_SETTING=${fake.base64url(22)}`,
      'zoom_webhook_secret_token: your-value-here',
    ],
  },
});
