import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'unity',
  name: 'Unity',
  category: 'developer-tools',
  revoke: 'https://cloud.unity.com/',
  source: 'https://services.docs.unity.com/docs/service-account-auth/',
  kinds: [
    {
      id: 'unity-serial',
      title: 'Unity serial number',
      identity: 'license',
      keywords: ['unity_serial', 'unityserial', 'unity_license', 'unitylicense', 'unity-serial'],
      value: /[A-Z]{2}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/,
    },
    {
      id: 'unity-service-account-secret',
      title: 'Unity service account secret key',
      identity: 'service-account',
      keywords: ['unity_'],
      name: /unity_.{0,24}secret/,
      value: /[\w-]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'unity-serial': {
    match: [
      `UNITY_SERIAL=⟦SC-${fake.text(4, 'upperAlnum')}-${fake.text(4, 'upperAlnum')}-${fake.text(4, 'upperAlnum')}-${fake.text(4, 'upperAlnum')}-${fake.text(4, 'upperAlnum')}⟧`,
      `"unity_serial": "⟦SC-${fake.text(4, 'upperAlnum')}-${fake.text(4, 'upperAlnum')}-${fake.text(4, 'upperAlnum')}-${fake.text(4, 'upperAlnum')}-${fake.text(4, 'upperAlnum')}⟧"`,
      `const unitySerial = '⟦SC-${fake.text(4, 'upperAlnum')}-${fake.text(4, 'upperAlnum')}-${fake.text(4, 'upperAlnum')}-${fake.text(4, 'upperAlnum')}-${fake.text(4, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `UNITY_SERIAL=SC-${fake.text(1, 'upperAlnum')}-${fake.text(1, 'upperAlnum')}-${fake.text(1, 'upperAlnum')}-${fake.text(1, 'upperAlnum')}-${fake.text(1, 'upperAlnum')}`,
      `SAMPLE_SETTING=SC-${fake.text(4, 'upperAlnum')}-${fake.text(4, 'upperAlnum')}-${fake.text(4, 'upperAlnum')}-${fake.text(4, 'upperAlnum')}-${fake.text(4, 'upperAlnum')}`,
      'unity_serial: your-value-here',
    ],
  },
  'unity-service-account-secret': {
    match: [`UNITY_SERVICE_ACCOUNT_SECRET=⟦${fake.base64url(32)}⟧`, `"unity_service_account_secret": "⟦${fake.base64url(32)}⟧"`],
    ignore: [
      `UNITY_SERVICE_ACCOUNT_SECRET=${fake.base64url(24)}`,
      `SAMPLE_SETTING=${fake.base64url(32)}`,
      'unity_service_account_secret: your-value-here',
    ],
  },
});
