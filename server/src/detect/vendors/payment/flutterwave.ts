import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'flutterwave',
  name: 'Flutterwave',
  category: 'payment',
  revoke: 'https://app.flutterwave.com/dashboard/settings/apis/live',
  source: 'https://developer.flutterwave.com/docs/authentication',
  kinds: [
    {
      id: 'flutterwave-secret-key',
      title: 'Flutterwave secret key',
      identity: 'api-key',
      keywords: ['FLWSECK-', 'FLWSECK_TEST-'],
      pattern: /FLWSECK(?:_TEST)?-[0-9a-hA-H]{12,32}(?:-X)?/,
      environment: (secret) => (secret.includes('_TEST') ? 'test' : 'production'),
    },
    {
      id: 'flutterwave-public-key',
      title: 'Flutterwave public key',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['FLWPUBK-', 'FLWPUBK_TEST-'],
      pattern: /FLWPUBK(?:_TEST)?-[0-9a-hA-H]{12,32}(?:-X)?/,
      environment: (secret) => (secret.includes('_TEST') ? 'test' : 'production'),
    },
    {
      id: 'flutterwave-encryption-key',
      title: 'Flutterwave encryption key',
      identity: 'encryption-key',
      keywords: ['FLWSECK_TEST'],
      pattern: /FLWSECK_TEST[0-9a-h]{12}/,
      environment: () => 'test',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'flutterwave-secret-key': {
    match: [`export FLUTTERWAVE_SECRET_KEY=⟦FLWSECK-${fake.hex(32)}-X⟧`, `{"token": "⟦FLWSECK_TEST-${fake.hex(32)}-X⟧"}`],
    ignore: [`FLWSECK-${fake.hex(6)}-X`, `xFLWSECK-${fake.hex(32)}-X`],
  },
  'flutterwave-public-key': {
    match: [`export FLUTTERWAVE_PUBLIC_KEY=⟦FLWPUBK-${fake.hex(32)}-X⟧`, `{"token": "⟦FLWPUBK_TEST-${fake.hex(32)}-X⟧"}`],
    ignore: [`FLWPUBK-${fake.hex(6)}-X`, `xFLWPUBK-${fake.hex(32)}-X`],
  },
  'flutterwave-encryption-key': {
    match: [`export FLUTTERWAVE_ENCRYPTION_KEY=⟦FLWSECK_TEST${fake.hex(12)}⟧`, `{"token": "⟦FLWSECK_TEST${fake.hex(12)}⟧"}`],
    ignore: [`token = FLWSECK_TEST${fake.hex(2)}`, `xFLWSECK_TEST${fake.hex(12)}`, 'token = FLWSECK_TESTyour-token-here'],
  },
});
