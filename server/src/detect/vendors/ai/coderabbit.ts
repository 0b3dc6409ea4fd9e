import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'coderabbit',
  name: 'CodeRabbit',
  category: 'ai',
  revoke: 'https://app.coderabbit.ai/settings/api-keys',
  source: 'https://docs.coderabbit.ai/',
  kinds: [
    {
      id: 'coderabbit-api-key',
      title: 'CodeRabbit API key',
      identity: 'api-key',
      keywords: ['cr-'],
      pattern: /cr-[0-9a-f]{58}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'coderabbit-api-key': {
    match: [`export CODERABBIT_API_KEY=⟦cr-${fake.hex(58)}⟧`, `{"token": "⟦cr-${fake.hex(58)}⟧"}`],
    ignore: [`token = cr-${fake.hex(9)}`, `xcr-${fake.hex(58)}`, 'token = cr-your-token-here'],
  },
});
