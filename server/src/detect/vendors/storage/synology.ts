import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'synology',
  name: 'Synology',
  category: 'storage',
  revoke: 'https://www.synology.com/',
  source: 'https://global.download.synology.com/download/Document/Software/DeveloperGuide/',
  kinds: [
    {
      id: 'synology-password',
      title: 'Synology account password',
      identity: 'personal-token',
      keywords: ['synology', 'dsm_pass'],
      value: /^(?=\D{0,127}\d)[^\s"\'`<>${}()&,;]{8,128}$/,
      name: /passw|pwd|token/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'synology-password': {
    match: [`SYNOLOGY_PASSWORD=⟦${fake.password(14)}⟧`, `const synologyPassword = "⟦${fake.password(14)}⟧";`],
    ignore: [`SYNOLOGY_HOST=${fake.password(14)}`, 'SYNOLOGY_PASSWORD=abc'],
  },
});
