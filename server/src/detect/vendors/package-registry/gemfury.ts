import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gemfury',
  name: 'Gemfury',
  category: 'package-registry',
  revoke: 'https://manage.fury.io/manage/',
  source: 'https://gemfury.com/help/tokens/',
  kinds: [
    {
      id: 'gemfury-token',
      title: 'Gemfury token',
      identity: 'deploy-key',
      keywords: ['gemfury', 'fury_token', 'furytoken', 'fury_auth', 'fury_api', 'bundle_gem__fury__io'],
      value: /^[A-Za-z0-9_-]{18,30}$/,
      name: /token|auth|key|fury__io/i,
    },
    {
      id: 'gemfury-url-token',
      title: 'Gemfury token in a URL',
      identity: 'deploy-key',
      keywords: ['fury.io/'],
      pattern: /https:\/\/([A-Za-z0-9]{18,30})(?::[^@\s\/]{0,20})?@(?:[a-z-]{2,12}\.)?fury\.io\//,
      anchor: 'window',
      reach: 96,
      open: true,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gemfury-token': {
    match: [`GEMFURY_TOKEN=⟦${fake.alnum(20)}⟧`, `const gemfuryToken = "⟦${fake.alnum(20)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(20)}`, `GEMFURY_TOKEN=${fake.alnum(2)}`, 'GEMFURY_TOKEN=your-key-here'],
  },
  'gemfury-url-token': {
    match: [`source "https://⟦${fake.alnum(20)}⟧@gem.fury.io/acme/"`, `--extra-index-url https://⟦${fake.alnum(20)}⟧@pypi.fury.io/acme/`],
    ignore: ['https://gem.fury.io/acme/', 'https://abc@pypi.fury.io/acme/'],
  },
});
