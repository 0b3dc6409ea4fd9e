import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'akamai',
  name: 'Akamai',
  category: 'cdn-dns',
  revoke: 'https://control.akamai.com/',
  source: 'https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials',
  kinds: [
    {
      id: 'akamai-edgegrid-token',
      title: 'Akamai EdgeGrid token',
      identity: 'api-key',
      keywords: ['akab-'],
      pattern: /akab-[a-z0-9]{16}-[a-z0-9]{16}(?!\.(?:luna|purge|imaging|cloudsecurity))/,
      pairsWith: ['akamai-client-secret'],
    },
    {
      id: 'akamai-client-secret',
      title: 'Akamai EdgeGrid client secret',
      identity: 'api-key',
      keywords: ['akamai', 'edgerc', 'client_secret'],
      value: /^[A-Za-z0-9+\/]{43}=$/,
      name: /akamai.{0,24}secret|edgerc|^client_secret$/i,
      pairsWith: ['akamai-edgegrid-token'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'akamai-edgegrid-token': {
    match: [
      `AKAMAI_CLIENT_TOKEN=⟦akab-${fake.text(16, 'lowerAlnum')}-${fake.text(16, 'lowerAlnum')}⟧`,
      `"akamaiClientToken": "⟦akab-${fake.text(16, 'lowerAlnum')}-${fake.text(16, 'lowerAlnum')}⟧",`,
    ],
    ignore: [
      `AKAMAI_CLIENT_TOKEN=xakab-${fake.text(16, 'lowerAlnum')}-${fake.text(16, 'lowerAlnum')}`,
      `AKAMAI_CLIENT_TOKEN=akab-${fake.text(2, 'lowerAlnum')}-${fake.text(2, 'lowerAlnum')}`,
      'AKAMAI_CLIENT_TOKEN=akab-your-token-here',
    ],
  },
  'akamai-client-secret': {
    match: [`AKAMAI_CLIENT_SECRET=⟦${fake.base64(43)}=⟧`, `const akamaiClientSecret = "⟦${fake.base64(43)}=⟧";`],
    ignore: [`AKAMAI_CLIENT_SECRET=${fake.base64(12)}=`, `AKAMAI_HOST=${fake.base64(43)}=`],
  },
});
