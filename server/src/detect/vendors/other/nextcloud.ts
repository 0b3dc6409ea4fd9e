import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'nextcloud',
  name: 'Nextcloud',
  category: 'other',
  revoke: 'https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html',
  source: 'https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html',
  kinds: [
    {
      id: 'nextcloud-app-password',
      title: 'Nextcloud app password',
      identity: 'api-key',
      keywords: ['nextcloud'],
      name: /pass|token|secret/,
      value: /[A-Za-z0-9]{5}-[A-Za-z0-9]{5}-[A-Za-z0-9]{5}-[A-Za-z0-9]{5}-[A-Za-z0-9]{5}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'nextcloud-app-password': {
    match: [
      `NEXTCLOUD_APP_PASSWORD=⟦${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}⟧`,
      `"nextcloud_app_password": "⟦${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}⟧"`,
      `const nextcloudAppPassword = '⟦${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}⟧';`,
    ],
    ignore: [
      `NEXTCLOUD_APP_PASSWORD=${fake.alnum(1)}-${fake.alnum(1)}-${fake.alnum(1)}-${fake.alnum(1)}-${fake.alnum(1)}`,
      `SAMPLE_SETTING=${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}`,
      'nextcloud_app_password: your-value-here',
    ],
  },
});
