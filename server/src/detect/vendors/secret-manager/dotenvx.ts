import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'dotenvx',
  name: 'dotenvx',
  category: 'secret-manager',
  revoke: 'https://dotenvx.com/docs/cli/rotate',
  instead: "Keep one private key per environment in the platform's own secret store, never in the repository.",
  source: 'https://dotenvx.com/docs/env-file',
  kinds: [
    {
      id: 'dotenvx-private-key',
      title: 'dotenvx private key',
      identity: 'encryption-key',
      keywords: ['dotenv_private_key', 'dotenvprivatekey'],
      value: /^[a-f0-9]{64}$/,
      name: /^dotenv_?private_?key/i,
    },
    {
      id: 'dotenvx-vault-key',
      title: 'dotenv-vault decryption key',
      identity: 'encryption-key',
      keywords: ['dotenv://'],
      pattern: /dotenv:\/\/:(key_[a-f0-9]{64})@[a-z.]{4,40}\/vault\/\.env\.vault\?environment=[a-z0-9_-]{1,40}/,
      open: true,
      source: 'https://www.dotenv.org/docs/security/dotenv-key',
    },
    {
      id: 'dotenvx-vault-token',
      title: 'dotenv-vault personal token',
      identity: 'personal-token',
      keywords: ['it_', 'vlt_'],
      pattern: /(?:it|vlt)_[a-f0-9]{64}/,
      source: 'https://www.dotenv.org/docs/',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'dotenvx-private-key': {
    match: [`DOTENV_PRIVATE_KEY_PRODUCTION=⟦${fake.hex(64)}⟧`, `const dotenvPrivateKeyProduction = "⟦${fake.hex(64)}⟧";`],
    ignore: [`DOTENV_PUBLIC_KEY=${fake.hex(66)}`, `DOTENV_PRIVATE_KEY=${fake.hex(12)}`],
  },
  'dotenvx-vault-key': {
    match: [
      `DOTENV_KEY="dotenv://:⟦key_${fake.hex(64)}⟧@dotenvx.com/vault/.env.vault?environment=production"`,
      `dotenvKey: "dotenv://:⟦key_${fake.hex(64)}⟧@dotenv.org/vault/.env.vault?environment=ci"`,
    ],
    ignore: ['DOTENV_KEY="dotenv://:key_123@dotenvx.com/vault/.env.vault?environment=production"', 'DOTENV_KEY=your-key'],
  },
  'dotenvx-vault-token': {
    match: [`DOTENV_ME=⟦vlt_${fake.hex(64)}⟧`, `"dotenvMe": "⟦vlt_${fake.hex(64)}⟧",`],
    ignore: [
      `DOTENV_ME=xvlt_${fake.hex(64)}`,
      `DOTENV_ME=vlt_${fake.hex(8)}`,
      `DOTENV_ME=vlt_${fake.hex(64)}Zz9`,
      'DOTENV_ME=it_your-token-here',
    ],
  },
});
