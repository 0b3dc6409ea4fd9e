import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'monkeylearn',
  name: 'MonkeyLearn',
  category: 'ai',
  revoke: 'https://monkeylearn.com/api/v3/',
  source: 'https://monkeylearn.com/api/v3/',
  kinds: [
    {
      id: 'monkeylearn-api-key',
      title: 'MonkeyLearn API key',
      identity: 'api-key',
      keywords: ['monkeylearn'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'monkeylearn-api-key': {
    match: [
      `MONKEYLEARN=⟦${fake.text(40, 'lowerAlnum')}⟧`,
      `"monkeylearn": "⟦${fake.text(40, 'lowerAlnum')}⟧"`,
      `const monkeylearn = '⟦${fake.text(40, 'lowerAlnum')}⟧';`,
    ],
    ignore: [`MONKEYLEARN=${fake.text(30, 'lowerAlnum')}`, `SAMPLE_SETTING=${fake.text(40, 'lowerAlnum')}`, 'monkeylearn: your-value-here'],
  },
});
