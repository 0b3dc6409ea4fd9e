import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'novu',
  name: 'Novu',
  category: 'mail-sms',
  revoke: 'https://dashboard.novu.co/api-keys',
  source: 'https://docs.novu.co/platform/developer/api-keys',
  kinds: [
    {
      id: 'novu-api-key',
      title: 'Novu API key',
      identity: 'api-key',
      keywords: ['novu'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'novu-api-key': {
    match: [`NOVU_SECRET_KEY=⟦${fake.hex(32)}⟧`, `"novu_secret_key": "⟦${fake.hex(32)}⟧"`, `const novuSecretKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`NOVU_SECRET_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'novu_secret_key: your-value-here'],
  },
});
