import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'amplitude',
  name: 'Amplitude',
  category: 'marketing',
  secretNames: ['amplitude'],
  revoke: 'https://app.amplitude.com/',
  source: 'https://amplitude.com/docs/apis/authentication',
  kinds: [
    {
      id: 'amplitude-secret-key',
      title: 'Amplitude API or secret key',
      identity: 'api-key',
      keywords: ['amplitude'],
      name: /api|key|secret|token/,
      value: /[0-9a-f]{32}/,
    },
    {
      id: 'amplitude-init-key',
      title: 'Amplitude API key in code',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['amplitude.'],
      pattern: /amplitude\.(?:getInstance\(\)\.)?init\(\s{0,4}["']([0-9a-f]{32})["']/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'amplitude-secret-key': {
    match: [
      `AMPLITUDE_SECRET_KEY=⟦${fake.hex(32)}⟧`,
      `"amplitude_secret_key": "⟦${fake.hex(32)}⟧"`,
      `const amplitudeSecretKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`AMPLITUDE_SECRET_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'amplitude_secret_key: your-value-here'],
  },
  'amplitude-init-key': {
    match: [`amplitude.init('⟦${fake.hex(32)}⟧');`, `amplitude.getInstance().init("⟦${fake.hex(32)}⟧", user)`],
    ignore: [`amplitude.init('${fake.hex(12)}')`, 'amplitude.init(key)', `other.init('${fake.hex(32)}')`],
  },
});
