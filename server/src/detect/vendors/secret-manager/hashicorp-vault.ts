import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'hashicorp-vault',
  name: 'HashiCorp Vault',
  category: 'secret-manager',
  revoke: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
  instead: 'Let the workload sign in by its own identity (Kubernetes, cloud IAM or OpenID Connect auth) and hold only short-lived tokens.',
  source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  kinds: [
    {
      id: 'hashicorp-vault-service-token',
      title: 'Vault service token',
      identity: 'session',
      keywords: ['hvs.'],
      pattern: /hvs\.[A-Za-z0-9_-]{24,200}/,
    },
    {
      id: 'hashicorp-vault-batch-token',
      title: 'Vault batch token',
      identity: 'session',
      keywords: ['hvb.'],
      pattern: /hvb\.[A-Za-z0-9_-]{24,400}/,
    },
    {
      id: 'hashicorp-vault-recovery-token',
      title: 'Vault recovery token',
      identity: 'session',
      keywords: ['hvr.'],
      pattern: /hvr\.[A-Za-z0-9_-]{24,200}/,
    },
    {
      id: 'hashicorp-vault-legacy-token',
      title: 'Vault token (before 1.10)',
      identity: 'session',
      keywords: ['vault'],
      value: /^(?:[sbr]\.(?:[A-Za-z0-9]{24,26}|[A-Za-z0-9_-]{90,200}))$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'hashicorp-vault-legacy-service-token',
      title: 'Vault service token (before 1.10)',
      identity: 'session',
      keywords: ['s.CAES'],
      pattern: /s\.CAES[A-Za-z0-9_-]{86,180}/,
    },
    {
      id: 'hashicorp-vault-unseal-key',
      title: 'Vault unseal or recovery key',
      identity: 'encryption-key',
      keywords: ['unseal'],
      pattern: /unseal(?:\s{1,3}key\s?\d{0,2})?:?\s{1,4}([A-Za-z0-9+\/]{43,44}=?|[a-f0-9]{64,66})/i,
      source: 'https://developer.hashicorp.com/vault/docs/concepts/seal',
    },
    {
      id: 'hashicorp-vault-approle-secret-id',
      title: 'Vault AppRole secret id',
      identity: 'service-account',
      keywords: ['secret_id', 'secretid', 'secret-id', 'vault'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /(?:vault|approle).{0,20}secret[_-]?id|^secret[_-]?id$|role[_-]?secret|vault[_-]?token/i,
      source: 'https://developer.hashicorp.com/vault/docs/auth/approle',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'hashicorp-vault-service-token': {
    match: [`VAULT_TOKEN=⟦hvs.${fake.alnum(24)}⟧`, `"vaultToken": "⟦hvs.${fake.alnum(24)}⟧",`],
    ignore: [`VAULT_TOKEN=xhvs.${fake.alnum(24)}`, `VAULT_TOKEN=hvs.${fake.alnum(3)}`, 'VAULT_TOKEN=hvs.your-token-here'],
  },
  'hashicorp-vault-batch-token': {
    match: [`VAULT_TOKEN=⟦hvb.AAAAAQ${fake.base64url(140)}⟧`, `"vaultToken": "⟦hvb.AAAAAQ${fake.base64url(140)}⟧",`],
    ignore: [
      `VAULT_TOKEN=xhvb.AAAAAQ${fake.base64url(140)}`,
      `VAULT_TOKEN=hvb.AAAAAQ${fake.base64url(17)}`,
      'VAULT_TOKEN=hvb.your-token-here',
    ],
  },
  'hashicorp-vault-recovery-token': {
    match: [`VAULT_TOKEN=⟦hvr.${fake.alnum(24)}⟧`, `"vaultToken": "⟦hvr.${fake.alnum(24)}⟧",`],
    ignore: [`VAULT_TOKEN=xhvr.${fake.alnum(24)}`, `VAULT_TOKEN=hvr.${fake.alnum(3)}`, 'VAULT_TOKEN=hvr.your-token-here'],
  },
  'hashicorp-vault-legacy-token': {
    match: [`VAULT_TOKEN=⟦s.${fake.alnum(24)}⟧`, `const vaultToken = "⟦s.${fake.alnum(24)}⟧";`],
    ignore: [`BUILD_CHECKSUM=s.${fake.alnum(24)}`, `VAULT_TOKEN=s.${fake.alnum(3)}`, 'VAULT_TOKEN=your-key-here'],
  },
  'hashicorp-vault-legacy-service-token': {
    match: [`VAULT_TOKEN=⟦s.CAES${fake.base64url(100)}⟧`, `"vaultToken": "⟦s.CAES${fake.base64url(100)}⟧",`],
    ignore: [`VAULT_TOKEN=xs.CAES${fake.base64url(100)}`, `VAULT_TOKEN=s.CAES${fake.base64url(12)}`, 'VAULT_TOKEN=s.CAESyour-token-here'],
  },
  'hashicorp-vault-unseal-key': {
    match: [`Unseal Key 1: ⟦${fake.base64(44)}⟧`, `vault operator unseal ⟦${fake.alnum(44)}⟧`],
    ignore: [`Unseal Key 1: ${fake.alnum(12)}`, 'vault operator unseal $KEY'],
  },
  'hashicorp-vault-approle-secret-id': {
    match: [`VAULT_SECRET_ID=⟦${fake.uuid()}⟧`, `const vaultSecretId = "⟦${fake.uuid()}⟧";`],
    ignore: [`VAULT_ROLE_ID=${fake.uuid()}`, 'SECRET_ID=short'],
  },
});
