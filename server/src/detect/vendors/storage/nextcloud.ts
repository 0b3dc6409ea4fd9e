import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'nextcloud',
  name: 'Nextcloud',
  category: 'storage',
  revoke: 'https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html',
  source: 'https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html',
  kinds: [
    {
      id: 'nextcloud-app-password',
      title: 'Nextcloud app password',
      identity: 'personal-token',
      keywords: ['nextcloud', 'owncloud'],
      value: /^(?:(?:[A-Za-z0-9]{5}-){4}[A-Za-z0-9]{5}|[A-Za-z0-9]{72})$/,
      name: /passw|token|secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'nextcloud-app-password': {
    match: [
      `NEXTCLOUD_APP_PASSWORD=⟦${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}⟧`,
      `const nextcloudAppPassword = "⟦${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}`,
      `NEXTCLOUD_APP_PASSWORD=${fake.alnum(1)}-${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}-${fake.alnum(5)}`,
      'NEXTCLOUD_APP_PASSWORD=your-key-here',
    ],
  },
});
