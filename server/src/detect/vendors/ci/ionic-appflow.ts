import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ionic-appflow',
  name: 'Ionic Appflow',
  category: 'ci',
  revoke: 'https://dashboard.ionicframework.com/personal-access-tokens',
  source: 'https://ionic.io/docs/appflow/cli/authentication',
  kinds: [
    {
      id: 'ionic-appflow-token',
      title: 'Ionic personal access token',
      identity: 'personal-token',
      keywords: ['ion_'],
      pattern: /ion_[A-Za-z0-9]{42}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ionic-appflow-token': {
    match: [`IONIC_TOKEN=⟦ion_${fake.alnum(42)}⟧`, `"ionicToken": "⟦ion_${fake.alnum(42)}⟧",`],
    ignore: [
      `IONIC_TOKEN=xion_${fake.alnum(42)}`,
      `IONIC_TOKEN=ion_${fake.alnum(5)}`,
      `IONIC_TOKEN=ion_${fake.alnum(42)}Zz9`,
      'IONIC_TOKEN=ion_your-token-here',
    ],
  },
});
