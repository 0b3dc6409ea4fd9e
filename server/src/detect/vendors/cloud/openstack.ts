import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'openstack',
  name: 'OpenStack',
  category: 'cloud',
  revoke: 'https://docs.openstack.org/keystone/latest/user/application_credentials.html',
  instead: 'Use application credentials with access rules and an expiry date instead of a user password.',
  source: 'https://docs.openstack.org/keystone/latest/user/application_credentials.html',
  kinds: [
    {
      id: 'openstack-application-credential-secret',
      title: 'OpenStack application credential secret',
      identity: 'application',
      keywords: ['os_application_credential', 'application_credential_secret', 'openstack'],
      value: /^[A-Za-z0-9_-]{40,100}$/,
      name: /secret/i,
    },
    {
      id: 'openstack-fernet-token',
      title: 'OpenStack Keystone token',
      identity: 'session',
      keywords: ['gAAAAAB'],
      pattern: /gAAAAAB[A-Za-z0-9_-]{150,300}={0,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'openstack-application-credential-secret': {
    match: [`OS_APPLICATION_CREDENTIAL_SECRET=⟦${fake.base64url(86)}⟧`, `const osApplicationCredentialSecret = "⟦${fake.base64url(86)}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=${fake.base64url(86)}`,
      `OS_APPLICATION_CREDENTIAL_SECRET=${fake.base64url(10)}`,
      'OS_APPLICATION_CREDENTIAL_SECRET=your-key-here',
    ],
  },
  'openstack-fernet-token': {
    match: [`OS_TOKEN=⟦gAAAAAB${fake.base64url(173)}⟧`, `"osToken": "⟦gAAAAAB${fake.base64url(173)}⟧",`],
    ignore: [`OS_TOKEN=xgAAAAAB${fake.base64url(173)}`, `OS_TOKEN=gAAAAAB${fake.base64url(21)}`, 'OS_TOKEN=gAAAAAByour-token-here'],
  },
});
