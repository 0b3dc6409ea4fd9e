import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gel',
  name: 'Gel (EdgeDB)',
  category: 'database',
  revoke: 'https://cloud.geldata.com/',
  source: 'https://docs.geldata.com/cloud',
  kinds: [
    {
      id: 'gel-secret-key',
      title: 'Gel Cloud secret key',
      identity: 'api-key',
      keywords: ['nbwt1_', 'nbwt_', 'edbt_', 'edbt1_'],
      pattern: /(?:nbwt1?|edbt1?)_[A-Za-z0-9_-]{20,600}(?:\.[A-Za-z0-9_-]{20,1200}){0,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gel-secret-key': {
    match: [
      `GEL_SECRET_KEY=⟦nbwt1_${fake.base64url(40)}.${fake.base64url(120)}.${fake.base64url(86)}⟧`,
      `"gelSecretKey": "⟦nbwt1_${fake.base64url(40)}.${fake.base64url(120)}.${fake.base64url(86)}⟧",`,
    ],
    ignore: [`GEL_SECRET_KEY=xnbwt1_${fake.base64url(40)}`, 'GEL_SECRET_KEY=nbwt1_short'],
  },
});
