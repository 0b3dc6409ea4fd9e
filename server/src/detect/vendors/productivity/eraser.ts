import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'eraser',
  name: 'Eraser',
  category: 'productivity',
  revoke: 'https://docs.eraser.io/reference/',
  source: 'https://docs.eraser.io/reference/',
  kinds: [
    {
      id: 'eraser-api-key',
      title: 'Eraser API key',
      identity: 'api-key',
      keywords: ['eraser'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{20,22}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'eraser-api-key': {
    match: [`ERASER_API_KEY=⟦${fake.alnum(20)}⟧`, `"eraser_api_key": "⟦${fake.alnum(20)}⟧"`, `const eraserApiKey = '⟦${fake.alnum(20)}⟧';`],
    ignore: [`ERASER_API_KEY=${fake.alnum(15)}`, `SAMPLE_SETTING=${fake.alnum(20)}`, 'eraser_api_key: your-value-here'],
  },
});
