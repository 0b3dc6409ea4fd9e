import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'adafruit-io',
  name: 'Adafruit IO',
  category: 'other',
  revoke: 'https://io.adafruit.com/',
  source: 'https://io.adafruit.com/api/docs/#authentication',
  kinds: [
    {
      id: 'adafruit-io-key',
      title: 'Adafruit IO key',
      identity: 'api-key',
      keywords: ['aio_'],
      pattern: /aio_[A-Za-z0-9]{28}/,
    },
    {
      id: 'adafruit-io-legacy-key',
      title: 'Adafruit IO key (legacy)',
      identity: 'api-key',
      keywords: ['adafruit'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'adafruit-io-key': {
    match: [`export ADAFRUIT_IO_KEY=⟦aio_${fake.alnum(28)}⟧`, `{"token": "⟦aio_${fake.alnum(28)}⟧"}`],
    ignore: [`token = aio_${fake.alnum(4)}`, `xaio_${fake.alnum(28)}`, 'token = aio_your-token-here'],
  },
  'adafruit-io-legacy-key': {
    match: [
      `ADAFRUIT_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"adafruit_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const adafruitApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `ADAFRUIT_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'adafruit_api_key: your-value-here',
    ],
  },
});
