import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'figma',
  name: 'Figma',
  category: 'productivity',
  revoke: 'https://www.figma.com/settings',
  instead: 'Use a plan access token limited to the files it needs, or a personal token with few scopes and an expiry.',
  source: 'https://developers.figma.com/docs/rest-api/personal-access-tokens/',
  kinds: [
    {
      id: 'figma-personal-access-token',
      title: 'Figma personal access token',
      identity: 'personal-token',
      keywords: ['figd_', 'figdr_', 'figo_', 'figp_', 'figh_', 'figor_', 'figoh_', 'figu_', 'figur_', 'figuh_'],
      pattern: /fig(?:d|dr|o|p|h|or|oh|u|ur|uh)_[\w-]{38,44}/,
    },
    {
      id: 'figma-client-secret',
      title: 'Figma client secret',
      identity: 'oauth-client',
      keywords: ['figma'],
      name: /secret/,
      value: /[A-Za-z0-9]{30}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'figma-personal-access-token': {
    match: [`export FIGMA_PERSONAL_ACCESS_TOKEN=⟦figd_${fake.base64url(39)}a⟧`, `{"token": "⟦figd_${fake.base64url(39)}a⟧"}`],
    ignore: [`token = figd_${fake.base64url(6)}a`, `xfigd_${fake.base64url(39)}a`, 'token = figd_your-token-here'],
  },
  'figma-client-secret': {
    match: [
      `FIGMA_CLIENT_SECRET=⟦${fake.alnum(30)}⟧`,
      `"figma_client_secret": "⟦${fake.alnum(30)}⟧"`,
      `const figmaClientSecret = '⟦${fake.alnum(30)}⟧';`,
    ],
    ignore: [`FIGMA_CLIENT_SECRET=${fake.alnum(23)}`, `SAMPLE_SETTING=${fake.alnum(30)}`, 'figma_client_secret: your-value-here'],
  },
});
