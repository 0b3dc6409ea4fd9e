import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'lob',
  name: 'Lob',
  category: 'payment',
  revoke: 'https://dashboard.lob.com/settings/api-keys',
  source: 'https://docs.lob.com/#tag/Authentication',
  kinds: [
    {
      id: 'lob-api-key',
      title: 'Lob API key',
      identity: 'api-key',
      keywords: ['live_', 'test_'],
      pattern: /(?:live|test)_[0-9a-f]{35}/,
      environment: (secret) => (/test|sandbox/i.test(secret) ? 'test' : 'production'),
    },
    {
      id: 'lob-publishable-key',
      title: 'Lob publishable API key',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['live_pub_', 'test_pub_'],
      pattern: /(?:live|test)_pub_[0-9a-f]{31}/,
      environment: (secret) => (/test|sandbox/i.test(secret) ? 'test' : 'production'),
    },
    {
      id: 'lob-legacy-key',
      title: 'Lob key',
      identity: 'api-key',
      keywords: ['lob', 'lobsecret', 'lobkey', 'lobapi'],
      name: /(?:^|[^a-z])lob.{0,10}(?:key|secret|token)/,
      value: /[A-Z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'lob-api-key': {
    match: [`export LOB_API_KEY=⟦live_${fake.hex(35)}⟧`, `{"token": "⟦test_${fake.hex(35)}⟧"}`],
    ignore: [`token = live_${fake.hex(5)}`, `xlive_${fake.hex(35)}`, 'token = live_your-token-here'],
  },
  'lob-publishable-key': {
    match: [`export LOB_PUBLISHABLE_KEY=⟦live_pub_${fake.hex(31)}⟧`, `{"token": "⟦test_pub_${fake.hex(31)}⟧"}`],
    ignore: [`token = live_pub_${fake.hex(5)}`, `xlive_pub_${fake.hex(31)}`, 'token = live_pub_your-token-here'],
  },
  'lob-legacy-key': {
    match: [
      `LOB_SECRET_KEY=⟦${fake.text(40, 'upperAlnum')}⟧`,
      `"lob_secret_key": "⟦${fake.text(40, 'upperAlnum')}⟧"`,
      `const lobSecretKey = '⟦${fake.text(40, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `LOB_SECRET_KEY=${fake.text(30, 'upperAlnum')}`,
      `SAMPLE_SETTING=${fake.text(40, 'upperAlnum')}`,
      'lob_secret_key: your-value-here',
    ],
  },
});
