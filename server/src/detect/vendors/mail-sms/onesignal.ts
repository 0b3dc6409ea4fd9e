import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'onesignal',
  name: 'OneSignal',
  category: 'mail-sms',
  revoke: 'https://dashboard.onesignal.com/',
  source: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
  kinds: [
    {
      id: 'onesignal-rest-api-key',
      title: 'OneSignal API key',
      identity: 'api-key',
      keywords: ['os_v2_app_', 'os_v2_org_'],
      pattern: /os_v2_(?:app|org)_[a-z2-7]{80,120}/,
    },
    {
      id: 'onesignal-legacy-api-key',
      title: 'OneSignal REST API key (legacy)',
      identity: 'api-key',
      keywords: ['onesignal', 'one_signal'],
      name: /key|token|secret/,
      value: /[A-Za-z0-9+\/]{48}={0,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'onesignal-rest-api-key': {
    match: [`export ONESIGNAL_REST_API_KEY=⟦os_v2_app_${fake.text(103, 'lower')}⟧`, `{"token": "⟦os_v2_app_${fake.text(103, 'lower')}⟧"}`],
    ignore: [`token = os_v2_app_${fake.text(17, 'lower')}`, `xos_v2_app_${fake.text(103, 'lower')}`, 'token = os_v2_app_your-token-here'],
  },
  'onesignal-legacy-api-key': {
    match: [
      `ONESIGNAL_API_KEY=⟦${fake.base64(48)}⟧`,
      `"onesignal_api_key": "⟦${fake.base64(48)}⟧"`,
      `const onesignalApiKey = '⟦${fake.base64(48)}⟧';`,
    ],
    ignore: [`ONESIGNAL_API_KEY=${fake.base64(36)}`, `SAMPLE_SETTING=${fake.base64(48)}`, 'onesignal_api_key: your-value-here'],
  },
});
