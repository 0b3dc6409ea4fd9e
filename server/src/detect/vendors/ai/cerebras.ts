import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cerebras',
  name: 'Cerebras',
  category: 'ai',
  revoke: 'https://cloud.cerebras.ai/',
  source: 'https://inference-docs.cerebras.ai/quickstart',
  kinds: [
    {
      id: 'cerebras-api-key',
      title: 'Cerebras API key',
      identity: 'api-key',
      keywords: ['csk-'],
      pattern: /csk-[a-z0-9]{48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cerebras-api-key': {
    match: [`export CEREBRAS_API_KEY=⟦csk-${fake.text(48, 'lowerAlnum')}⟧`, `{"token": "⟦csk-${fake.text(48, 'lowerAlnum')}⟧"}`],
    ignore: [`token = csk-${fake.text(8, 'lowerAlnum')}`, `xcsk-${fake.text(48, 'lowerAlnum')}`, 'token = csk-your-token-here'],
  },
});
