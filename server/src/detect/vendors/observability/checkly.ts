import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'checkly',
  name: 'Checkly',
  category: 'observability',
  revoke: 'https://app.checklyhq.com/settings/user/api-keys',
  instead: 'Use a service API key with the role it needs instead of the key of a user.',
  source: 'https://checklyhq.com/docs/admin/creating-api-key',
  kinds: [
    {
      id: 'checkly-api-key',
      title: 'Checkly API key',
      identity: 'personal-token',
      keywords: ['cu_'],
      pattern: /cu_[a-f0-9]{32}/,
    },
    {
      id: 'checkly-service-api-key',
      title: 'Checkly service API key',
      identity: 'service-account',
      keywords: ['sv_'],
      pattern: /sv_[a-f0-9]{32}/,
      source: 'https://feedback.checklyhq.com/changelog/introducing-service-api-keys',
    },
    {
      id: 'checkly-legacy-api-key',
      title: 'Checkly API key (legacy)',
      identity: 'personal-token',
      keywords: ['checkly'],
      value: /^[a-z0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'checkly-api-key': {
    match: [`CHECKLY_API_KEY=⟦cu_${fake.hex(32)}⟧`, `"checklyApiKey": "⟦cu_${fake.hex(32)}⟧",`],
    ignore: [
      `CHECKLY_API_KEY=xcu_${fake.hex(32)}`,
      `CHECKLY_API_KEY=cu_${fake.hex(4)}`,
      `CHECKLY_API_KEY=cu_${fake.hex(32)}Zz9`,
      'CHECKLY_API_KEY=cu_your-token-here',
    ],
  },
  'checkly-service-api-key': {
    match: [`CHECKLY_API_KEY=⟦sv_${fake.hex(32)}⟧`, `"checklyApiKey": "⟦sv_${fake.hex(32)}⟧",`],
    ignore: [`CHECKLY_API_KEY=xsv_${fake.hex(32)}`, `CHECKLY_API_KEY=sv_${fake.hex(4)}`, 'CHECKLY_API_KEY=sv_your-token-here'],
  },
  'checkly-legacy-api-key': {
    match: [`CHECKLY_API_KEY=⟦${fake.hex(32)}⟧`, `const checklyApiKey = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `CHECKLY_API_KEY=${fake.hex(4)}`, 'CHECKLY_API_KEY=your-key-here'],
  },
});
