import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gemini-exchange',
  name: 'Gemini Exchange',
  category: 'finance',
  revoke: 'https://exchange.gemini.com/settings/api',
  source: 'https://docs.gemini.com/rest-api/',
  kinds: [
    {
      id: 'gemini-exchange-api-key',
      title: 'Gemini exchange API key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['account-', 'master-'],
      pattern: /(?:account|master)-[A-Z0-9]{20}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gemini-exchange-api-key': {
    match: [
      `export GEMINI_EXCHANGE_API_KEY=⟦account-${fake.text(20, 'upperAlnum')}⟧`,
      `{"token": "⟦account-${fake.text(20, 'upperAlnum')}⟧"}`,
    ],
    ignore: [`token = account-${fake.text(3, 'upperAlnum')}`, `xaccount-${fake.text(20, 'upperAlnum')}`, 'token = account-your-token-here'],
  },
});
