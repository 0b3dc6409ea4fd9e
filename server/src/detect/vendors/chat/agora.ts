import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'agora',
  name: 'Agora',
  category: 'chat',
  revoke: 'https://console.agora.io/',
  instead: 'Keep the certificate on the token server and hand out short-lived tokens.',
  source: 'https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server',
  kinds: [
    {
      id: 'agora-app-certificate',
      title: 'Agora app certificate',
      identity: 'signing-key',
      keywords: ['agora'],
      name: /certificate|secret/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'agora-app-certificate': {
    match: [
      `AGORA_APP_CERTIFICATE=⟦${fake.hex(32)}⟧`,
      `"agora_app_certificate": "⟦${fake.hex(32)}⟧"`,
      `const agoraAppCertificate = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`AGORA_APP_CERTIFICATE=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'agora_app_certificate: your-value-here'],
  },
});
