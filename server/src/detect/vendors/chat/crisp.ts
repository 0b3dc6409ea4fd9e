import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'crisp',
  name: 'Crisp',
  category: 'chat',
  revoke: 'https://marketplace.crisp.chat/',
  source: 'https://docs.crisp.chat/guides/rest-api/authentication/',
  kinds: [
    {
      id: 'crisp-api-key',
      title: 'Crisp API key',
      identity: 'api-key',
      keywords: ['crisp'],
      name: /(?:^|[^a-z])crisp.{0,20}(?:key|token|secret)/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'crisp-api-key': {
    match: [`CRISP_KEY=⟦${fake.hex(64)}⟧`, `"crisp_key": "⟦${fake.hex(64)}⟧"`, `const crispKey = '⟦${fake.hex(64)}⟧';`],
    ignore: [`CRISP_KEY=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'crisp_key: your-value-here'],
  },
});
