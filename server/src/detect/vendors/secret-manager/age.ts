import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'age',
  name: 'age',
  category: 'secret-manager',
  revoke: 'https://github.com/FiloSottile/age',
  instead: 'Encrypt to a cloud KMS key or a hardware-backed age identity.',
  source: 'https://age-encryption.org/v1',
  kinds: [
    {
      id: 'age-secret-key',
      title: 'age secret key',
      identity: 'encryption-key',
      keywords: ['AGE-SECRET-KEY-1'],
      pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
    },
    {
      id: 'age-plugin-identity',
      title: 'age plugin identity',
      identity: 'encryption-key',
      sensitivity: 'identifier',
      keywords: ['AGE-PLUGIN-'],
      pattern: /AGE-PLUGIN-[A-Z0-9]{2,30}-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{20,400}/,
    },
    {
      id: 'age-recipient',
      title: 'age recipient (public key)',
      identity: 'encryption-key',
      sensitivity: 'public',
      keywords: ['age1'],
      pattern: /age1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}/,
      pairsWith: ['age-secret-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'age-secret-key': {
    match: [
      `SOPS_AGE_KEY=⟦AGE-SECRET-KEY-1${fake.text(58, { of: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L' })}⟧`,
      `"sopsAgeKey": "⟦AGE-SECRET-KEY-1${fake.text(58, { of: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L' })}⟧",`,
    ],
    ignore: [
      `SOPS_AGE_KEY=xAGE-SECRET-KEY-1${fake.text(58, { of: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L' })}`,
      `SOPS_AGE_KEY=AGE-SECRET-KEY-1${fake.text(7, { of: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L' })}`,
      `SOPS_AGE_KEY=AGE-SECRET-KEY-1${fake.text(58, { of: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L' })}Zz9`,
      'SOPS_AGE_KEY=AGE-SECRET-KEY-1your-token-here',
    ],
  },
  'age-plugin-identity': {
    match: [
      `AGE_IDENTITY=⟦AGE-PLUGIN-YUBIKEY-1${fake.text(50, { of: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L' })}⟧`,
      `"ageIdentity": "⟦AGE-PLUGIN-YUBIKEY-1${fake.text(50, { of: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L' })}⟧",`,
    ],
    ignore: [
      `AGE_IDENTITY=xAGE-PLUGIN-YUBIKEY-1${fake.text(50, { of: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L' })}`,
      `AGE_IDENTITY=AGE-PLUGIN-YUBIKEY-1${fake.text(6, { of: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L' })}`,
      'AGE_IDENTITY=AGE-PLUGIN-your-token-here',
    ],
  },
  'age-recipient': {
    match: [
      `SOPS_AGE_RECIPIENTS=⟦age1${fake.text(58, { of: 'qpzry9x8gf2tvdw0s3jn54khce6mua7l' })}⟧`,
      `"sopsAgeRecipients": "⟦age1${fake.text(58, { of: 'qpzry9x8gf2tvdw0s3jn54khce6mua7l' })}⟧",`,
    ],
    ignore: [
      `SOPS_AGE_RECIPIENTS=xage1${fake.text(58, { of: 'qpzry9x8gf2tvdw0s3jn54khce6mua7l' })}`,
      `SOPS_AGE_RECIPIENTS=age1${fake.text(7, { of: 'qpzry9x8gf2tvdw0s3jn54khce6mua7l' })}`,
      `SOPS_AGE_RECIPIENTS=age1${fake.text(58, { of: 'qpzry9x8gf2tvdw0s3jn54khce6mua7l' })}Zz9`,
      'SOPS_AGE_RECIPIENTS=age1your-token-here',
    ],
  },
});
