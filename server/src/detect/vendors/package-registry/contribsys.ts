import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'contribsys',
  name: 'Contributed Systems (Sidekiq)',
  category: 'package-registry',
  revoke: 'https://sidekiq.org/products/enterprise/',
  source: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
  kinds: [
    {
      id: 'contribsys-gem-credential',
      title: 'Sidekiq Pro or Enterprise gem credential',
      identity: 'license',
      keywords: ['contribsys'],
      value: /^[a-f0-9]{8}:[a-f0-9]{8}$/,
    },
    {
      id: 'contribsys-gem-url',
      title: 'Sidekiq Pro or Enterprise gem credential in a URL',
      identity: 'license',
      keywords: ['contribsys.com'],
      pattern: /https?:\/\/([a-f0-9]{8}:[a-f0-9]{8})@(?:gems|enterprise)\.contribsys\.com/,
      anchor: 'window',
      reach: 64,
      open: true,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'contribsys-gem-credential': {
    match: [
      `BUNDLE_ENTERPRISE__CONTRIBSYS__COM=⟦${fake.hex(8)}:${fake.hex(8)}⟧`,
      `const bundleEnterpriseContribsysCom = "⟦${fake.hex(8)}:${fake.hex(8)}⟧";`,
      `BUNDLE_GEMS__CONTRIBSYS__COM: "⟦${fake.hex(8)}:${fake.hex(8)}⟧"`,
    ],
    ignore: [`BUNDLE_GEMS__EXAMPLE__COM=${fake.hex(8)}:${fake.hex(8)}`, 'BUNDLE_GEMS__CONTRIBSYS__COM=user:password'],
  },
  'contribsys-gem-url': {
    match: [
      `source "https://⟦${fake.hex(8)}:${fake.hex(8)}⟧@gems.contribsys.com/" do`,
      `BUNDLE_URL=http://⟦${fake.hex(8)}:${fake.hex(8)}⟧@enterprise.contribsys.com:80/path?x=1`,
    ],
    ignore: ['https://gems.contribsys.com/', 'https://user:pass@gems.contribsys.com/'],
  },
});
