import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'protocolsio',
  name: 'protocols.io',
  category: 'productivity',
  revoke: 'https://www.protocols.io/developers',
  source: 'https://www.protocols.io/developers',
  kinds: [
    {
      id: 'protocolsio-api-key',
      title: 'protocols.io API key',
      identity: 'api-key',
      keywords: ['protocolsio', 'protocols'],
      name: /protocols(?:io|\.io|_)?.{0,12}(?:key|token|secret|access)/,
      value: /[A-Za-z0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'protocolsio-api-key': {
    match: [
      `PROTOCOLSIO_TOKEN=⟦${fake.alnum(64)}⟧`,
      `"protocolsio_token": "⟦${fake.alnum(64)}⟧"`,
      `const protocolsioToken = '⟦${fake.alnum(64)}⟧';`,
    ],
    ignore: [`PROTOCOLSIO_TOKEN=${fake.alnum(48)}`, `SAMPLE_SETTING=${fake.alnum(64)}`, 'protocolsio_token: your-value-here'],
  },
});
