import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'helicone',
  name: 'Helicone',
  category: 'ai',
  revoke: 'https://us.helicone.ai/settings/api-keys',
  source: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
  kinds: [
    {
      id: 'helicone-api-key',
      title: 'Helicone API key',
      identity: 'api-key',
      keywords: ['sk-helicone-'],
      pattern: /sk-helicone-[a-z0-9-]{20,50}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'helicone-api-key': {
    match: [
      `export HELICONE_API_KEY=⟦sk-helicone-${fake.text(7, 'lowerAlnum')}-${fake.text(7, 'lowerAlnum')}-${fake.text(7, 'lowerAlnum')}-${fake.text(7, 'lowerAlnum')}⟧`,
      `{"token": "⟦sk-helicone-${fake.text(7, 'lowerAlnum')}-${fake.text(7, 'lowerAlnum')}-${fake.text(7, 'lowerAlnum')}-${fake.text(7, 'lowerAlnum')}⟧"}`,
    ],
    ignore: [`token = sk-helicone-${fake.hex(8)}`, `xsk-helicone-${fake.text(31, 'lowerAlnum')}`],
  },
});
