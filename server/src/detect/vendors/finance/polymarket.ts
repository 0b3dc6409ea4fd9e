import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'polymarket',
  name: 'Polymarket',
  category: 'finance',
  revoke: 'https://polymarket.com/settings',
  source: 'https://docs.polymarket.com/developers/CLOB/authentication',
  kinds: [
    {
      id: 'polymarket-private-key',
      title: 'Polymarket wallet private key',
      identity: 'signing-key',
      keywords: ['polymarket', 'poly'],
      name: /(?:polymarket|(?:^|[^a-z])poly[_-]).{0,24}(?:private|pk|key)/,
      value: /(?:0x)?[0-9a-f]{64}/i,
    },
    {
      id: 'polymarket-api-key',
      title: 'Polymarket API key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['polymarket', 'poly'],
      name: /(?:polymarket|(?:^|[^a-z])poly[_-]).{0,24}key/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      pairsWith: ['polymarket-api-secret'],
    },
    {
      id: 'polymarket-api-secret',
      title: 'Polymarket API secret',
      identity: 'api-key',
      keywords: ['polymarket', 'poly'],
      name: /(?:polymarket|(?:^|[^a-z])poly[_-]).{0,24}secret/,
      value: /[\w+\/-]{40,88}={0,2}/,
      pairsWith: ['polymarket-api-key'],
    },
    {
      id: 'polymarket-passphrase',
      title: 'Polymarket API passphrase',
      identity: 'api-key',
      keywords: ['polymarket', 'poly'],
      name: /(?:polymarket|(?:^|[^a-z])poly[_-]).{0,24}passphrase/,
      value: /[A-Za-z0-9]{12,64}/,
      pairsWith: ['polymarket-api-key'],
    },
    {
      id: 'polymarket-address',
      title: 'Polymarket wallet address',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['polymarket', 'poly'],
      name: /(?:polymarket|(?:^|[^a-z])poly[_-]).{0,24}address/,
      value: /0x[0-9a-f]{40}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'polymarket-private-key': {
    match: [`POLY_PRIVATE_KEY=⟦0x${fake.hex(64)}⟧`, `"poly_private_key": "⟦0x${fake.hex(64)}⟧"`],
    ignore: [`POLY_PRIVATE_KEY=0x${fake.hex(10)}`, `SAMPLE_SETTING=0x${fake.hex(64)}`, 'poly_private_key: your-value-here'],
  },
  'polymarket-api-key': {
    match: [`POLY_API_KEY=⟦${fake.uuid()}⟧`, `"poly_api_key": "⟦${fake.uuid()}⟧"`],
    ignore: [`POLY_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'poly_api_key: your-value-here'],
  },
  'polymarket-api-secret': {
    match: [`POLY_SECRET=⟦${fake.base64url(42)}a=⟧`, `"poly_secret": "⟦${fake.base64url(42)}a=⟧"`],
    ignore: [`POLY_SECRET=${fake.base64url(7)}a=`, `SAMPLE_SETTING=${fake.base64url(42)}a=`, 'poly_secret: your-value-here'],
  },
  'polymarket-passphrase': {
    match: [`POLY_PASSPHRASE=⟦${fake.alnum(12)}⟧`, `"poly_passphrase": "⟦${fake.alnum(12)}⟧"`],
    ignore: [`POLY_PASSPHRASE=${fake.alnum(9)}`, `SAMPLE_SETTING=${fake.alnum(12)}`, 'poly_passphrase: your-value-here'],
  },
  'polymarket-address': {
    match: [`POLY_ADDRESS=⟦0x${fake.hex(40)}⟧`, `"poly_address": "⟦0x${fake.hex(40)}⟧"`],
    ignore: [`POLY_ADDRESS=0x${fake.hex(6)}`, `SAMPLE_SETTING=0x${fake.hex(40)}`, 'poly_address: your-value-here'],
  },
});
