import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'porkbun',
  name: 'Porkbun',
  category: 'cdn-dns',
  revoke: 'https://porkbun.com/account/api',
  source: 'https://porkbun.com/api/json/v3/documentation',
  kinds: [
    {
      id: 'porkbun-secret-key',
      title: 'Porkbun secret API key',
      identity: 'api-key',
      keywords: ['sk1_'],
      pattern: /sk1_[a-f0-9]{64}/,
      pairsWith: ['porkbun-api-key'],
    },
    {
      id: 'porkbun-api-key',
      title: 'Porkbun API key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['pk1_'],
      pattern: /pk1_[a-f0-9]{64}/,
      pairsWith: ['porkbun-secret-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'porkbun-secret-key': {
    match: [`PORKBUN_SECRET_API_KEY=⟦sk1_${fake.hex(64)}⟧`, `"porkbunSecretApiKey": "⟦sk1_${fake.hex(64)}⟧",`],
    ignore: [
      `PORKBUN_SECRET_API_KEY=xsk1_${fake.hex(64)}`,
      `PORKBUN_SECRET_API_KEY=sk1_${fake.hex(8)}`,
      `PORKBUN_SECRET_API_KEY=sk1_${fake.hex(64)}Zz9`,
      'PORKBUN_SECRET_API_KEY=sk1_your-token-here',
    ],
  },
  'porkbun-api-key': {
    match: [`PORKBUN_API_KEY=⟦pk1_${fake.hex(64)}⟧`, `"porkbunApiKey": "⟦pk1_${fake.hex(64)}⟧",`],
    ignore: [
      `PORKBUN_API_KEY=xpk1_${fake.hex(64)}`,
      `PORKBUN_API_KEY=pk1_${fake.hex(8)}`,
      `PORKBUN_API_KEY=pk1_${fake.hex(64)}Zz9`,
      'PORKBUN_API_KEY=pk1_your-token-here',
    ],
  },
});
