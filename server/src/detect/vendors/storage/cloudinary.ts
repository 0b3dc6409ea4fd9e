import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cloudinary',
  name: 'Cloudinary',
  category: 'storage',
  revoke: 'https://console.cloudinary.com/settings/api-keys',
  instead: 'Sign uploads on the server and give each environment its own product environment.',
  source: 'https://cloudinary.com/documentation/finding_your_credentials_tutorial',
  kinds: [
    {
      id: 'cloudinary-url-secret',
      title: 'Cloudinary API secret in a URL',
      identity: 'api-key',
      keywords: ['cloudinary://'],
      pattern: /cloudinary:\/\/\d{12,16}:([A-Za-z0-9_-]{27,32})@[a-z0-9_-]{2,64}/,
      open: true,
    },
    {
      id: 'cloudinary-api-secret',
      title: 'Cloudinary API secret',
      identity: 'api-key',
      keywords: ['cloudinary'],
      value: /^(?:[A-Za-z0-9_-]{27}|[A-Za-z0-9]{32})$/,
      name: /secret/i,
      pairsWith: ['cloudinary-api-key', 'cloudinary-cloud-name'],
    },
    {
      id: 'cloudinary-api-key',
      title: 'Cloudinary API key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['cloudinary'],
      value: /^\d{15}$/,
      name: /key/i,
      pairsWith: ['cloudinary-api-secret'],
    },
    {
      id: 'cloudinary-cloud-name',
      title: 'Cloudinary cloud name',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['cloudinary'],
      value: /^[a-z0-9][a-z0-9_-]{2,63}$/,
      name: /cloud[_ -]?name|cloud$/i,
      pairsWith: ['cloudinary-api-secret'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cloudinary-url-secret': {
    match: [
      `CLOUDINARY_URL=cloudinary://${fake.digits(15)}:⟦${fake.base64url(27)}⟧@acme`,
      `url: "cloudinary://${fake.digits(15)}:⟦${fake.base64url(27)}⟧@acme"`,
    ],
    ignore: ['CLOUDINARY_URL=cloudinary://API_KEY:API_SECRET@acme', `CLOUDINARY_URL=cloudinary://${fake.digits(15)}:short@acme`],
  },
  'cloudinary-api-secret': {
    match: [`CLOUDINARY_API_SECRET=⟦${fake.base64url(27)}⟧`, `const cloudinaryApiSecret = "⟦${fake.base64url(27)}⟧";`],
    ignore: [`CLOUDINARY_API_SECRET=${fake.alnum(10)}`, `CLOUDINARY_FOLDER=${fake.alnum(27)}`],
  },
  'cloudinary-api-key': {
    match: [`CLOUDINARY_API_KEY=⟦${fake.digits(15)}⟧`, `const cloudinaryApiKey = "⟦${fake.digits(15)}⟧";`],
    ignore: [`CLOUDINARY_API_KEY=${fake.digits(14)}`, `API_KEY=${fake.digits(15)}`],
  },
  'cloudinary-cloud-name': {
    match: ['CLOUDINARY_CLOUD_NAME=⟦acme-images⟧', 'cloudinary_cloud: ⟦shop-media⟧'],
    ignore: ['CLOUDINARY_CLOUD_NAME=ab', 'CLOUD_NAME=acme-images'],
  },
});
