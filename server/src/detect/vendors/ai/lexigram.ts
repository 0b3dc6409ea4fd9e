import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'lexigram',
  name: 'Lexigram',
  category: 'ai',
  revoke: 'https://docs.lexigram.io/',
  source: 'https://docs.lexigram.io/',
  kinds: [
    {
      id: 'lexigram-api-key',
      title: 'Lexigram API key',
      identity: 'api-key',
      keywords: ['lexigram'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{300,302}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'lexigram-api-key': {
    match: [
      `LEXIGRAM_API_KEY=⟦${fake.alnum(301)}⟧`,
      `"lexigram_api_key": "⟦${fake.alnum(301)}⟧"`,
      `const lexigramApiKey = '⟦${fake.alnum(301)}⟧';`,
    ],
    ignore: [`LEXIGRAM_API_KEY=${fake.alnum(50)}`, `SAMPLE_SETTING=${fake.alnum(301)}`, 'lexigram_api_key: your-value-here'],
  },
});
