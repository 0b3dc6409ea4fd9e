import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'nats',
  name: 'NATS',
  category: 'queue',
  revoke: 'https://docs.nats.io/using-nats/nats-tools/nsc',
  instead: 'Let the workload receive short-lived user JWTs by auth callout instead of a stored seed.',
  source: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
  kinds: [
    {
      id: 'nats-user-seed',
      title: 'NATS user seed',
      identity: 'signing-key',
      keywords: ['SUA'],
      pattern: /SUA[A-Z2-7]{55}/,
    },
    {
      id: 'nats-account-seed',
      title: 'NATS account or operator seed',
      identity: 'signing-key',
      keywords: ['SAA', 'SOA', 'SNA', 'SCA'],
      pattern: /S[AONC]A[A-Z2-7]{55}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'nats-user-seed': {
    match: [`NATS_NKEY_SEED=⟦SUA${fake.text(55, 'base32')}⟧`, `"natsNkeySeed": "⟦SUA${fake.text(55, 'base32')}⟧",`],
    ignore: [
      `NATS_NKEY_SEED=xSUA${fake.text(55, 'base32')}`,
      `NATS_NKEY_SEED=SUA${fake.text(6, 'base32')}`,
      `NATS_NKEY_SEED=SUA${fake.text(55, 'base32')}Zz9`,
      'NATS_NKEY_SEED=SUAyour-token-here',
    ],
  },
  'nats-account-seed': {
    match: [`NATS_ACCOUNT_SEED=⟦SAA${fake.text(55, 'base32')}⟧`, `"natsAccountSeed": "⟦SAA${fake.text(55, 'base32')}⟧",`],
    ignore: [
      `NATS_ACCOUNT_SEED=xSAA${fake.text(55, 'base32')}`,
      `NATS_ACCOUNT_SEED=SAA${fake.text(6, 'base32')}`,
      `NATS_ACCOUNT_SEED=SAA${fake.text(55, 'base32')}Zz9`,
      'NATS_ACCOUNT_SEED=SAAyour-token-here',
    ],
  },
});
