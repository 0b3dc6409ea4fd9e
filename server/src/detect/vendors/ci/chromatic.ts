import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'chromatic',
  name: 'Chromatic',
  category: 'ci',
  revoke: 'https://www.chromatic.com/',
  source: 'https://www.chromatic.com/docs/faq/find-project-token/',
  kinds: [
    {
      id: 'chromatic-project-token',
      title: 'Chromatic project token',
      identity: 'deploy-key',
      keywords: ['chpt_'],
      pattern: /chpt_[a-f0-9]{12,20}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'chromatic-project-token': {
    match: [`CHROMATIC_PROJECT_TOKEN=⟦chpt_${fake.hex(15)}⟧`, `"chromaticProjectToken": "⟦chpt_${fake.hex(15)}⟧",`],
    ignore: [
      `CHROMATIC_PROJECT_TOKEN=xchpt_${fake.hex(15)}`,
      `CHROMATIC_PROJECT_TOKEN=chpt_${fake.hex(1)}`,
      'CHROMATIC_PROJECT_TOKEN=chpt_your-token-here',
    ],
  },
});
