import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'signalwire',
  name: 'SignalWire',
  category: 'mail-sms',
  revoke: 'https://developer.signalwire.com/platform/dashboard/getting-started/your-signalwire-api-space',
  source: 'https://developer.signalwire.com/platform/dashboard/getting-started/your-signalwire-api-space',
  kinds: [
    {
      id: 'signalwire-api-key',
      title: 'SignalWire API key',
      identity: 'api-key',
      keywords: ['signalwire'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /P[SRT][0-9a-zA-Z]{48,60}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'signalwire-api-key': {
    match: [
      `SIGNALWIRE_TOKEN=⟦PT${fake.hex(48)}⟧`,
      `"signalwire_token": "⟦PT${fake.hex(48)}⟧"`,
      `const signalwireToken = '⟦PT${fake.hex(48)}⟧';`,
    ],
    ignore: [`SIGNALWIRE_TOKEN=PT${fake.hex(8)}`, `SAMPLE_SETTING=PT${fake.hex(48)}`, 'signalwire_token: your-value-here'],
  },
});
