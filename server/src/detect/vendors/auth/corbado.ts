import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'corbado',
  name: 'Corbado',
  category: 'auth',
  revoke: 'https://app.corbado.com/',
  source: 'https://docs.corbado.com/',
  kinds: [
    {
      id: 'corbado-api-secret',
      title: 'Corbado API secret',
      identity: 'api-key',
      keywords: ['corbado1_'],
      pattern: /corbado1_[A-Za-z0-9]{30}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'corbado-api-secret': {
    match: [`CORBADO_API_SECRET=⟦corbado1_${fake.alnum(30)}⟧`, `"corbadoApiSecret": "⟦corbado1_${fake.alnum(30)}⟧",`],
    ignore: [
      `CORBADO_API_SECRET=xcorbado1_${fake.alnum(30)}`,
      `CORBADO_API_SECRET=corbado1_${fake.alnum(3)}`,
      `CORBADO_API_SECRET=corbado1_${fake.alnum(30)}Zz9`,
      'CORBADO_API_SECRET=corbado1_your-token-here',
    ],
  },
});
