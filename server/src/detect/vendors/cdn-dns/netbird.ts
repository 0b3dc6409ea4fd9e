import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'netbird',
  name: 'NetBird',
  category: 'cdn-dns',
  revoke: 'https://app.netbird.io/',
  source: 'https://docs.netbird.io/how-to/access-netbird-public-api',
  kinds: [
    {
      id: 'netbird-personal-token',
      title: 'NetBird personal access token',
      identity: 'personal-token',
      keywords: ['nbp_'],
      pattern: /nbp_[A-Za-z0-9]{36}/,
    },
    {
      id: 'netbird-setup-key',
      title: 'NetBird setup key',
      identity: 'deploy-key',
      keywords: ['nb_setup', 'netbird_setup', 'netbirdsetup'],
      value: /^[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$/,
      name: /key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'netbird-personal-token': {
    match: [`NETBIRD_TOKEN=⟦nbp_${fake.alnum(36)}⟧`, `"netbirdToken": "⟦nbp_${fake.alnum(36)}⟧",`],
    ignore: [
      `NETBIRD_TOKEN=xnbp_${fake.alnum(36)}`,
      `NETBIRD_TOKEN=nbp_${fake.alnum(4)}`,
      `NETBIRD_TOKEN=nbp_${fake.alnum(36)}Zz9`,
      'NETBIRD_TOKEN=nbp_your-token-here',
    ],
  },
  'netbird-setup-key': {
    match: [`NB_SETUP_KEY=⟦${fake.uuid()}⟧`, `const nbSetupKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`NB_PEER_ID=${fake.uuid()}`, `SETUP_KEY=${fake.uuid()}`],
  },
});
