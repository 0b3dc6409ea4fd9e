import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'e2b',
  name: 'E2B',
  category: 'ai',
  revoke: 'https://e2b.dev/dashboard?tab=keys',
  instead: 'Use an API key of the project; access tokens stopped working on 1 August 2026.',
  source: 'https://e2b.dev/docs/api-key',
  kinds: [
    {
      id: 'e2b-api-key',
      title: 'E2B API key',
      identity: 'api-key',
      keywords: ['e2b_'],
      pattern: /e2b_[0-9a-f]{40}/,
    },
    {
      id: 'e2b-access-token',
      title: 'E2B access token',
      identity: 'personal-token',
      keywords: ['sk_e2b_'],
      pattern: /sk_e2b_[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'e2b-api-key': {
    match: [`export E2B_API_KEY=⟦e2b_${fake.hex(40)}⟧`, `{"token": "⟦e2b_${fake.hex(40)}⟧"}`],
    ignore: [`token = e2b_${fake.hex(6)}`, `xe2b_${fake.hex(40)}`, 'token = e2b_your-token-here'],
  },
  'e2b-access-token': {
    match: [`export E2B_ACCESS_TOKEN=⟦sk_e2b_${fake.hex(40)}⟧`, `{"token": "⟦sk_e2b_${fake.hex(40)}⟧"}`],
    ignore: [`token = sk_e2b_${fake.hex(6)}`, `xsk_e2b_${fake.hex(40)}`, 'token = sk_e2b_your-token-here'],
  },
});
