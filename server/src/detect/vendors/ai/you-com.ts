import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'you-com',
  name: 'You.com',
  category: 'ai',
  revoke: 'https://api.you.com/',
  source: 'https://documentation.you.com/',
  kinds: [
    {
      id: 'you-com-api-key',
      title: 'You.com API key',
      identity: 'api-key',
      keywords: ['ydc_', 'ydc-'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /ydc-sk-[\w-]{30,80}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'you-com-api-key': {
    match: [`YDC_API_KEY=⟦ydc-sk-${fake.hex(36)}⟧`, `"ydc_api_key": "⟦ydc-sk-${fake.hex(36)}⟧"`],
    ignore: [`YDC_API_KEY=ydc-sk-${fake.hex(6)}`, `SAMPLE_SETTING=ydc-sk-${fake.hex(36)}`, 'ydc_api_key: your-value-here'],
  },
});
