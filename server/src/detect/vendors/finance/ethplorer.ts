import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ethplorer',
  name: 'Ethplorer',
  category: 'finance',
  revoke: 'https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API',
  source: 'https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API',
  kinds: [
    {
      id: 'ethplorer-api-key',
      title: 'Ethplorer API key',
      identity: 'api-key',
      keywords: ['ethplorer'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{19,24}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ethplorer-api-key': {
    match: [
      `ETHPLORER_API_KEY=⟦${fake.base64url(19)}⟧`,
      `"ethplorer_api_key": "⟦${fake.base64url(19)}⟧"`,
      `const ethplorerApiKey = '⟦${fake.base64url(19)}⟧';`,
    ],
    ignore: [`ETHPLORER_API_KEY=${fake.base64url(15)}`, `SAMPLE_SETTING=${fake.base64url(19)}`, 'ethplorer_api_key: your-value-here'],
  },
});
