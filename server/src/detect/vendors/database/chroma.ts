import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'chroma',
  name: 'Chroma Cloud',
  category: 'database',
  revoke: 'https://www.trychroma.com/',
  source: 'https://docs.trychroma.com/cloud/getting-started',
  kinds: [
    {
      id: 'chroma-api-key',
      title: 'Chroma Cloud API key',
      identity: 'api-key',
      keywords: ['ck-'],
      pattern: /ck-[A-Za-z0-9]{44}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'chroma-api-key': {
    match: [`CHROMA_API_KEY=⟦ck-${fake.alnum(44)}⟧`, `"chromaApiKey": "⟦ck-${fake.alnum(44)}⟧",`],
    ignore: [
      `CHROMA_API_KEY=xck-${fake.alnum(44)}`,
      `CHROMA_API_KEY=ck-${fake.alnum(5)}`,
      `CHROMA_API_KEY=ck-${fake.alnum(44)}Zz9`,
      'CHROMA_API_KEY=ck-your-token-here',
    ],
  },
});
