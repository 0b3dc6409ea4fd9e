import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'docusign',
  name: 'Docusign',
  category: 'productivity',
  revoke: 'https://admindemo.docusign.com/apps-and-keys',
  instead: 'Use the JWT grant: its RSA key stays in your vault and access tokens last one hour.',
  source: 'https://developers.docusign.com/platform/auth/',
  kinds: [
    {
      id: 'docusign-secret-key',
      title: 'Docusign secret key',
      identity: 'oauth-client',
      keywords: ['docusign'],
      name: /secret|integrator_?key|private/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'docusign-secret-key': {
    match: [
      `DOCUSIGN_CLIENT_SECRET=⟦${fake.uuid()}⟧`,
      `"docusign_client_secret": "⟦${fake.uuid()}⟧"`,
      `const docusignClientSecret = '⟦${fake.uuid()}⟧';`,
    ],
    ignore: [
      `DOCUSIGN_CLIENT_SECRET=${fake.uuid().slice(0, 30)}`,
      `SAMPLE_SETTING=${fake.uuid()}`,
      'docusign_client_secret: your-value-here',
    ],
  },
});
