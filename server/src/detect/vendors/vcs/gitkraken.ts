import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gitkraken',
  name: 'GitKraken',
  category: 'vcs',
  revoke: 'https://app.gitkraken.com/',
  source: 'https://help.gitkraken.com/',
  kinds: [
    {
      id: 'gitkraken-api-token',
      title: 'GitKraken API token',
      identity: 'personal-token',
      keywords: ['gitkraken'],
      value: /^[A-Za-z0-9_.-]{40,500}$/,
      name: /token|key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gitkraken-api-token': {
    match: [`GITKRAKEN_TOKEN=⟦${fake.alnum(64)}⟧`, `const gitkrakenToken = "⟦${fake.alnum(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(64)}`, `GITKRAKEN_TOKEN=${fake.alnum(8)}`, 'GITKRAKEN_TOKEN=your-key-here'],
  },
});
