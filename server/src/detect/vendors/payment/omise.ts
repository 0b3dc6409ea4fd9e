import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'omise',
  name: 'Omise',
  category: 'payment',
  revoke: 'https://docs.omise.co/how-to-access-omise-api-keys',
  source: 'https://docs.omise.co/api-authentication',
  kinds: [
    {
      id: 'omise-secret-key',
      title: 'Omise secret key',
      identity: 'api-key',
      keywords: ['skey_'],
      pattern: /skey_(?:test_)?[a-z0-9]{19}/,
      environment: (secret) => (secret.startsWith('skey_test_') ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'omise-secret-key': {
    match: [`export OMISE_SECRET_KEY=⟦skey_${fake.text(19, 'lowerAlnum')}⟧`, `{"token": "⟦skey_test_${fake.text(19, 'lowerAlnum')}⟧"}`],
    ignore: [`token = skey_${fake.text(3, 'lowerAlnum')}`, `xskey_${fake.text(19, 'lowerAlnum')}`, 'token = skey_your-token-here'],
  },
});
