import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'digitalocean',
  name: 'DigitalOcean',
  category: 'cloud',
  revoke: 'https://cloud.digitalocean.com/account/api/tokens',
  instead: 'Scope the token to the calls that the workload makes and give it an expiry date.',
  source: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  kinds: [
    {
      id: 'digitalocean-pat',
      title: 'DigitalOcean personal access token',
      identity: 'personal-token',
      keywords: ['dop_v1_'],
      pattern: /dop_v1_[a-f0-9]{64}/,
    },
    {
      id: 'digitalocean-oauth-token',
      title: 'DigitalOcean OAuth token',
      identity: 'oauth-token',
      keywords: ['doo_v1_'],
      pattern: /doo_v1_[a-f0-9]{64}/,
    },
    {
      id: 'digitalocean-refresh-token',
      title: 'DigitalOcean OAuth refresh token',
      identity: 'oauth-token',
      keywords: ['dor_v1_'],
      pattern: /dor_v1_[a-f0-9]{64}/,
    },
    {
      id: 'digitalocean-container-registry-token',
      title: 'DigitalOcean container registry token',
      identity: 'api-key',
      keywords: ['docr_v1_'],
      pattern: /docr_v1_[a-f0-9]{64}/,
    },
    {
      id: 'digitalocean-spaces-key-id',
      title: 'DigitalOcean Spaces access key id',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['DO00', 'DO80'],
      pattern: /DO(?:00|80)[A-Z0-9]{16}/,
      pairsWith: ['digitalocean-spaces-secret-key'],
    },
    {
      id: 'digitalocean-spaces-secret-key',
      title: 'DigitalOcean Spaces secret key',
      identity: 'api-key',
      keywords: ['spaces'],
      value: /^[A-Za-z0-9+\/]{43}$/,
      name: /secret/i,
      pairsWith: ['digitalocean-spaces-key-id'],
      source: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
    },
    {
      id: 'digitalocean-legacy-token',
      title: 'DigitalOcean personal access token (legacy)',
      identity: 'personal-token',
      keywords: ['digitalocean', 'digital_ocean', 'digital-ocean', 'do_api_token', 'do_token'],
      value: /^[a-f0-9]{64}$/,
      name: /(?<![a-z])(?:do|digital).{0,60}(?:key|token|secret|pat$)/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'digitalocean-pat': {
    match: [`DIGITALOCEAN_TOKEN=⟦dop_v1_${fake.hex(64)}⟧`, `"digitaloceanToken": "⟦dop_v1_${fake.hex(64)}⟧",`],
    ignore: [
      `DIGITALOCEAN_TOKEN=xdop_v1_${fake.hex(64)}`,
      `DIGITALOCEAN_TOKEN=dop_v1_${fake.hex(8)}`,
      `DIGITALOCEAN_TOKEN=dop_v1_${fake.hex(64)}Zz9`,
      'DIGITALOCEAN_TOKEN=dop_v1_your-token-here',
    ],
  },
  'digitalocean-oauth-token': {
    match: [`DO_OAUTH_TOKEN=⟦doo_v1_${fake.hex(64)}⟧`, `"doOauthToken": "⟦doo_v1_${fake.hex(64)}⟧",`],
    ignore: [
      `DO_OAUTH_TOKEN=xdoo_v1_${fake.hex(64)}`,
      `DO_OAUTH_TOKEN=doo_v1_${fake.hex(8)}`,
      `DO_OAUTH_TOKEN=doo_v1_${fake.hex(64)}Zz9`,
      'DO_OAUTH_TOKEN=doo_v1_your-token-here',
    ],
  },
  'digitalocean-refresh-token': {
    match: [`DO_REFRESH_TOKEN=⟦dor_v1_${fake.hex(64)}⟧`, `"doRefreshToken": "⟦dor_v1_${fake.hex(64)}⟧",`],
    ignore: [
      `DO_REFRESH_TOKEN=xdor_v1_${fake.hex(64)}`,
      `DO_REFRESH_TOKEN=dor_v1_${fake.hex(8)}`,
      `DO_REFRESH_TOKEN=dor_v1_${fake.hex(64)}Zz9`,
      'DO_REFRESH_TOKEN=dor_v1_your-token-here',
    ],
  },
  'digitalocean-container-registry-token': {
    match: [`DOCR_TOKEN=⟦docr_v1_${fake.hex(64)}⟧`, `"docrToken": "⟦docr_v1_${fake.hex(64)}⟧",`],
    ignore: [
      `DOCR_TOKEN=xdocr_v1_${fake.hex(64)}`,
      `DOCR_TOKEN=docr_v1_${fake.hex(8)}`,
      `DOCR_TOKEN=docr_v1_${fake.hex(64)}Zz9`,
      'DOCR_TOKEN=docr_v1_your-token-here',
    ],
  },
  'digitalocean-spaces-key-id': {
    match: [`SPACES_ACCESS_KEY_ID=⟦DO00${fake.text(16, 'upperAlnum')}⟧`, `"spacesAccessKeyId": "⟦DO00${fake.text(16, 'upperAlnum')}⟧",`],
    ignore: [
      `SPACES_ACCESS_KEY_ID=xDO00${fake.text(16, 'upperAlnum')}`,
      `SPACES_ACCESS_KEY_ID=DO00${fake.text(2, 'upperAlnum')}`,
      `SPACES_ACCESS_KEY_ID=DO00${fake.text(16, 'upperAlnum')}Zz9`,
      'SPACES_ACCESS_KEY_ID=DO00your-token-here',
    ],
  },
  'digitalocean-spaces-secret-key': {
    match: [`SPACES_SECRET_ACCESS_KEY=⟦${fake.alnum(43)}⟧`, `const spacesSecretAccessKey = "⟦${fake.alnum(43)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(43)}`, `SPACES_SECRET_ACCESS_KEY=${fake.alnum(5)}`, 'SPACES_SECRET_ACCESS_KEY=your-key-here'],
  },
  'digitalocean-legacy-token': {
    match: [`DIGITALOCEAN_ACCESS_TOKEN=⟦${fake.hex(64)}⟧`, `const digitaloceanAccessToken = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `DIGITALOCEAN_ACCESS_TOKEN=${fake.hex(8)}`, 'DIGITALOCEAN_ACCESS_TOKEN=your-key-here'],
  },
});
