import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'bannerbear',
  name: 'Bannerbear',
  category: 'productivity',
  revoke: 'https://developers.bannerbear.com/',
  source: 'https://developers.bannerbear.com/',
  kinds: [
    {
      id: 'bannerbear-api-key',
      title: 'Bannerbear API key',
      identity: 'api-key',
      keywords: ['bannerbear'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /(?:bb_pr_[0-9a-f]{30}|[0-9a-zA-Z]{22}tt)/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bannerbear-api-key': {
    match: [
      `BANNERBEAR_API_KEY=⟦bb_pr_${fake.hex(30)}⟧`,
      `"bannerbear_api_key": "⟦bb_pr_${fake.hex(30)}⟧"`,
      `const bannerbearApiKey = '⟦bb_pr_${fake.hex(30)}⟧';`,
    ],
    ignore: [`BANNERBEAR_API_KEY=bb_pr_${fake.hex(5)}`, `SAMPLE_SETTING=bb_pr_${fake.hex(30)}`, 'bannerbear_api_key: your-value-here'],
  },
});
