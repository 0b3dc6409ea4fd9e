import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'thingsboard',
  name: 'ThingsBoard',
  category: 'other',
  revoke: 'https://thingsboard.io/docs/user-guide/device-credentials/',
  source: 'https://thingsboard.io/docs/user-guide/device-credentials/',
  kinds: [
    {
      id: 'thingsboard-device-token',
      title: 'ThingsBoard device access token',
      identity: 'api-key',
      keywords: ['thingsboard.cloud/api/v1/'],
      pattern: /thingsboard\.cloud\/api\/v1\/([a-z0-9]{20})/,
    },
    {
      id: 'thingsboard-provision-key',
      title: 'ThingsBoard provisioning key',
      identity: 'api-key',
      keywords: ['provisiondevicekey'],
      value: /[a-z0-9]{20}/,
      pairsWith: ['thingsboard-provision-secret'],
    },
    {
      id: 'thingsboard-provision-secret',
      title: 'ThingsBoard provisioning secret',
      identity: 'api-key',
      keywords: ['provisiondevicesecret'],
      value: /[a-z0-9]{20}/,
      pairsWith: ['thingsboard-provision-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'thingsboard-device-token': {
    match: [
      `https://thingsboard.cloud/api/v1/⟦${fake.text(20, 'lowerAlnum')}⟧/telemetry`,
      `coap://coap.thingsboard.cloud/api/v1/⟦${fake.text(20, 'lowerAlnum')}⟧/telemetry`,
    ],
    ignore: [`https://thingsboard.cloud/api/v1/${fake.text(6, 'lowerAlnum')}/telemetry`, 'https://thingsboard.cloud/api/v1/provision'],
  },
  'thingsboard-provision-key': {
    match: [
      `provisionDeviceKey=⟦${fake.text(20, 'lowerAlnum')}⟧`,
      `"provisiondevicekey": "⟦${fake.text(20, 'lowerAlnum')}⟧"`,
      `const provisiondevicekey = '⟦${fake.text(20, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `provisionDeviceKey=${fake.text(15, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(20, 'lowerAlnum')}`,
      'provisiondevicekey: your-value-here',
    ],
  },
  'thingsboard-provision-secret': {
    match: [
      `provisionDeviceSecret=⟦${fake.text(20, 'lowerAlnum')}⟧`,
      `"provisiondevicesecret": "⟦${fake.text(20, 'lowerAlnum')}⟧"`,
      `const provisiondevicesecret = '⟦${fake.text(20, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `provisionDeviceSecret=${fake.text(15, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(20, 'lowerAlnum')}`,
      'provisiondevicesecret: your-value-here',
    ],
  },
});
