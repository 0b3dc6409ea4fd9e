import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'intercom',
  name: 'Intercom',
  category: 'chat',
  secretNames: ['intercom'],
  revoke: 'https://app.intercom.com/a/apps/_/developer-hub',
  source: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  kinds: [
    {
      id: 'intercom-access-token',
      title: 'Intercom access token',
      identity: 'oauth-token',
      keywords: ['intercom'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /dG9r[A-Za-z0-9+\/]{52,60}={0,2}/,
    },
    {
      id: 'intercom-client-secret',
      title: 'Intercom client secret',
      identity: 'oauth-client',
      keywords: ['intercom'],
      name: /secret/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'intercom-access-token': {
    match: [
      `INTERCOM_ACCESS_TOKEN=⟦dG9r${fake.alnum(55)}=⟧`,
      `"intercom_access_token": "⟦dG9r${fake.alnum(55)}=⟧"`,
      `const intercomAccessToken = '⟦dG9r${fake.alnum(55)}=⟧';`,
    ],
    ignore: [
      `INTERCOM_ACCESS_TOKEN=dG9r${fake.alnum(9)}=`,
      `SAMPLE_SETTING=dG9r${fake.alnum(55)}=`,
      'intercom_access_token: your-value-here',
    ],
  },
  'intercom-client-secret': {
    match: [
      `INTERCOM_CLIENT_SECRET=⟦${fake.uuid()}⟧`,
      `"intercom_client_secret": "⟦${fake.uuid()}⟧"`,
      `const intercomClientSecret = '⟦${fake.uuid()}⟧';`,
    ],
    ignore: [
      `INTERCOM_CLIENT_SECRET=${fake.uuid().slice(0, 30)}`,
      `SAMPLE_SETTING=${fake.uuid()}`,
      'intercom_client_secret: your-value-here',
    ],
  },
});
