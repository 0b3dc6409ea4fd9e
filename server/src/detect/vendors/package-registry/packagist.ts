import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'packagist',
  name: 'Packagist',
  category: 'package-registry',
  revoke: 'https://packagist.org/profile/',
  source: 'https://packagist.org/apidoc',
  kinds: [
    {
      id: 'packagist-api-token',
      title: 'Packagist or Private Packagist token',
      identity: 'personal-token',
      keywords: ['packagist_'],
      pattern: /packagist_[a-z]{3}_[a-f0-9_]{60,90}/,
    },
    {
      id: 'packagist-legacy-token',
      title: 'Packagist API token (legacy)',
      identity: 'personal-token',
      keywords: ['packagist'],
      value: /^[A-Za-z0-9_-]{20}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'packagist-api-token': {
    match: [`PACKAGIST_TOKEN=⟦packagist_upt_${fake.hex(68)}⟧`, `"packagistToken": "⟦packagist_upt_${fake.hex(68)}⟧",`],
    ignore: [
      `PACKAGIST_TOKEN=xpackagist_upt_${fake.hex(68)}`,
      `PACKAGIST_TOKEN=packagist_upt_${fake.hex(8)}`,
      'PACKAGIST_TOKEN=packagist_your-token-here',
    ],
  },
  'packagist-legacy-token': {
    match: [`PACKAGIST_API_TOKEN=⟦${fake.alnum(20)}⟧`, `const packagistApiToken = "⟦${fake.alnum(20)}⟧";`],
    ignore: ['PACKAGIST_API_TOKEN=short', `PACKAGIST_USER=${fake.alnum(20)}`],
  },
});
