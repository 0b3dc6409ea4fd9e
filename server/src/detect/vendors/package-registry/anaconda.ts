import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'anaconda',
  name: 'Anaconda',
  category: 'package-registry',
  revoke: 'https://anaconda.org/settings/access',
  instead: 'Limit the token to one scope and give it an expiry date.',
  source: 'https://docs.anaconda.com/anacondaorg/user-guide/work-with-accounts/',
  kinds: [
    {
      id: 'anaconda-token',
      title: 'Anaconda.org API token',
      identity: 'personal-token',
      keywords: ['anaconda', 'binstar', 'conda_token', 'conda_upload'],
      value: /^(?:[a-z]{2}-)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /token|key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'anaconda-token': {
    match: [`ANACONDA_TOKEN=⟦xx-${fake.uuid()}⟧`, `const anacondaToken = "⟦xx-${fake.uuid()}⟧";`],
    ignore: [`ANACONDA_ENV=${fake.uuid()}`, `TOKEN=xx-${fake.uuid()}`],
  },
});
