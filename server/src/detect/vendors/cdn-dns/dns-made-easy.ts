import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'dns-made-easy',
  name: 'DNS Made Easy',
  category: 'cdn-dns',
  revoke: 'https://dnsmadeeasy.com/',
  source: 'https://api-docs.dnsmadeeasy.com/',
  kinds: [
    {
      id: 'dns-made-easy-secret-key',
      title: 'DNS Made Easy secret key',
      identity: 'api-key',
      keywords: ['dnsmadeeasy', 'dme_secret', 'dme_api'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /secret|key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'dns-made-easy-secret-key': {
    match: [`DNSMADEEASY_SECRET_KEY=⟦${fake.uuid()}⟧`, `const dnsmadeeasySecretKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`DNSMADEEASY_ZONE=${fake.uuid()}`, `SECRET_KEY=${fake.uuid()}`],
  },
});
