import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'easypost',
  name: 'EasyPost',
  category: 'e-commerce',
  revoke: 'https://www.easypost.com/account/api-keys',
  source: 'https://docs.easypost.com/docs/authentication',
  kinds: [
    {
      id: 'easypost-api-key',
      title: 'EasyPost production API key',
      identity: 'api-key',
      keywords: ['EZAK'],
      pattern: /EZAK[A-Za-z0-9]{54}/,
      environment: () => 'production',
    },
    {
      id: 'easypost-test-api-key',
      title: 'EasyPost test API key',
      identity: 'api-key',
      keywords: ['EZTK'],
      pattern: /EZTK[A-Za-z0-9]{54}/,
      environment: () => 'test',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'easypost-api-key': {
    match: [`export EASYPOST_API_KEY=⟦EZAK${fake.alnum(54)}⟧`, `{"token": "⟦EZAK${fake.alnum(54)}⟧"}`],
    ignore: [`token = EZAK${fake.alnum(9)}`, `xEZAK${fake.alnum(54)}`, 'token = EZAKyour-token-here'],
  },
  'easypost-test-api-key': {
    match: [`export EASYPOST_TEST_API_KEY=⟦EZTK${fake.alnum(54)}⟧`, `{"token": "⟦EZTK${fake.alnum(54)}⟧"}`],
    ignore: [`token = EZTK${fake.alnum(9)}`, `xEZTK${fake.alnum(54)}`, 'token = EZTKyour-token-here'],
  },
});
