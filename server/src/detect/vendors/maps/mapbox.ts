import { fromBase64 } from '../../../base/checksum.ts';
import { vendor, type Samples } from '../../vendor.ts';

/** The account's user name, which the middle part of a token holds. */
function account(secret: string): string | undefined {
  const bytes = fromBase64(secret.slice(3, secret.lastIndexOf('.')));
  return bytes && /"u":"([\w-]{1,60})"/.exec(String.fromCharCode(...bytes))?.[1];
}

export default vendor({
  id: 'mapbox',
  name: 'Mapbox',
  category: 'maps',
  revoke: 'https://console.mapbox.com/account/access-tokens/',
  instead: 'Use temporary tokens made from a secret token that stays on the server, and restrict public tokens to URLs.',
  source: 'https://docs.mapbox.com/accounts/guides/tokens',
  kinds: [
    {
      id: 'mapbox-secret-token',
      title: 'Mapbox secret access token',
      identity: 'api-key',
      keywords: ['sk.eyJ'],
      pattern: /sk\.eyJ[\w-]{30,250}\.[\w-]{16,60}/,
      principal: account,
    },
    {
      id: 'mapbox-public-token',
      title: 'Mapbox public access token',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['pk.eyJ'],
      pattern: /pk\.eyJ[\w-]{30,250}\.[\w-]{16,60}/,
      principal: account,
    },
    {
      id: 'mapbox-temporary-token',
      title: 'Mapbox temporary access token',
      identity: 'session',
      keywords: ['tk.eyJ'],
      pattern: /tk\.eyJ[\w-]{30,250}\.[\w-]{16,60}/,
      principal: account,
    },
    {
      id: 'mapbox-api-token',
      title: 'Mapbox access token (named)',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['mapbox'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[pst]k\.[A-Za-z0-9]{60}\.[A-Za-z0-9]{22}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mapbox-secret-token': {
    match: [
      `export MAPBOX_SECRET_TOKEN=⟦sk.eyJ${fake.alnum(86)}.${fake.alnum(22)}⟧`,
      `{"token": "⟦sk.eyJ${fake.alnum(86)}.${fake.alnum(22)}⟧"}`,
    ],
    ignore: [
      `token = sk.eyJ${fake.alnum(14)}.${fake.alnum(3)}`,
      `xsk.eyJ${fake.alnum(86)}.${fake.alnum(22)}`,
      'token = sk.eyJyour-token-here',
    ],
  },
  'mapbox-public-token': {
    match: [
      `export MAPBOX_PUBLIC_TOKEN=⟦pk.eyJ${fake.alnum(86)}.${fake.alnum(22)}⟧`,
      `{"token": "⟦pk.eyJ${fake.alnum(86)}.${fake.alnum(22)}⟧"}`,
    ],
    ignore: [
      `token = pk.eyJ${fake.alnum(14)}.${fake.alnum(3)}`,
      `xpk.eyJ${fake.alnum(86)}.${fake.alnum(22)}`,
      'token = pk.eyJyour-token-here',
    ],
  },
  'mapbox-temporary-token': {
    match: [
      `export MAPBOX_TEMPORARY_TOKEN=⟦tk.eyJ${fake.alnum(86)}.${fake.alnum(22)}⟧`,
      `{"token": "⟦tk.eyJ${fake.alnum(86)}.${fake.alnum(22)}⟧"}`,
    ],
    ignore: [
      `token = tk.eyJ${fake.alnum(14)}.${fake.alnum(3)}`,
      `xtk.eyJ${fake.alnum(86)}.${fake.alnum(22)}`,
      'token = tk.eyJyour-token-here',
    ],
  },
  'mapbox-api-token': {
    match: [
      `MAPBOX_API_KEY=⟦pk.${fake.text(60, 'lowerAlnum')}.${fake.text(22, 'lowerAlnum')}⟧`,
      `"mapbox_api_key": "⟦pk.${fake.text(60, 'lowerAlnum')}.${fake.text(22, 'lowerAlnum')}⟧"`,
      `const mapboxApiKey = '⟦pk.${fake.text(60, 'lowerAlnum')}.${fake.text(22, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `MAPBOX_API_KEY=pk.${fake.text(10, 'lowerAlnum')}.${fake.text(3, 'lowerAlnum')}`,
      `SAMPLE_SETTING=pk.${fake.text(60, 'lowerAlnum')}.${fake.text(22, 'lowerAlnum')}`,
      'mapbox_api_key: your-value-here',
    ],
  },
});
