import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'elevenlabs',
  name: 'ElevenLabs',
  category: 'ai',
  revoke: 'https://elevenlabs.io/app/settings/api-keys',
  instead: 'Use a service account key that is restricted to the permissions and addresses it needs.',
  source: 'https://elevenlabs.io/docs/api-reference/authentication',
  kinds: [
    {
      id: 'elevenlabs-api-key',
      title: 'ElevenLabs API key',
      identity: 'api-key',
      keywords: ['sk_'],
      pattern: /sk_[0-9a-f]{48}/,
    },
    {
      id: 'elevenlabs-legacy-api-key',
      title: 'ElevenLabs API key (without prefix)',
      identity: 'api-key',
      keywords: ['elevenlabs', 'eleven_labs', 'xi-api-key', 'xiapikey', 'xi_api_key'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'elevenlabs-api-key': {
    match: [`export ELEVENLABS_API_KEY=⟦sk_${fake.hex(48)}⟧`, `{"token": "⟦sk_${fake.hex(48)}⟧"}`],
    ignore: [`token = sk_${fake.hex(8)}`, `xsk_${fake.hex(48)}`, 'token = sk_your-token-here'],
  },
  'elevenlabs-legacy-api-key': {
    match: [
      `ELEVENLABS_API_KEY=⟦${fake.hex(32)}⟧`,
      `"elevenlabs_api_key": "⟦${fake.hex(32)}⟧"`,
      `const elevenlabsApiKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`ELEVENLABS_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'elevenlabs_api_key: your-value-here'],
  },
});
