import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'maxmind',
  name: 'MaxMind',
  category: 'maps',
  revoke: 'https://www.maxmind.com/en/accounts/current/license-key',
  source: 'https://dev.maxmind.com/geoip/release-notes/2023-03-16-changes-to-maxmind-license-keys/',
  kinds: [
    {
      id: 'maxmind-license-key',
      title: 'MaxMind license key',
      identity: 'license',
      keywords: ['_mmk'],
      pattern: /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/,
      anchor: 'window',
      reach: 48,
    },
    {
      id: 'maxmind-named-license-key',
      title: 'MaxMind license key (named)',
      identity: 'license',
      keywords: ['maxmind', 'geoip_license', 'geoiplicense', 'geolite'],
      name: /license|key/,
      value: /[A-Za-z0-9]{16}/,
    },
    {
      id: 'maxmind-long-license-key',
      title: 'MaxMind license key (long form)',
      identity: 'license',
      keywords: ['maxmind'],
      value: /[\w]{35,37}_mmk/,
    },
    {
      id: 'maxmind-account-id',
      title: 'MaxMind account id',
      identity: 'license',
      sensitivity: 'identifier',
      keywords: ['maxmind', 'geoip'],
      name: /account|user/,
      value: /[0-9]{5,8}/,
      pairsWith: ['maxmind-license-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'maxmind-license-key': {
    match: [`export MAXMIND_LICENSE_KEY=⟦${fake.alnum(6)}_${fake.alnum(29)}_mmk⟧`, `{"token": "⟦${fake.alnum(6)}_${fake.alnum(29)}_mmk⟧"}`],
    ignore: [`MAXMIND=${fake.alnum(6)}_${fake.alnum(9)}_mmk`, `MAXMIND=${fake.alnum(6)}_${fake.alnum(29)}_mmx`],
  },
  'maxmind-named-license-key': {
    match: [
      `MAXMIND_LICENSE_KEY=⟦${fake.alnum(16)}⟧`,
      `"maxmind_license_key": "⟦${fake.alnum(16)}⟧"`,
      `const maxmindLicenseKey = '⟦${fake.alnum(16)}⟧';`,
    ],
    ignore: [`MAXMIND_LICENSE_KEY=${fake.alnum(12)}`, `SAMPLE_SETTING=${fake.alnum(16)}`, 'maxmind_license_key: your-value-here'],
  },
  'maxmind-long-license-key': {
    match: [
      `MAXMIND_TOKEN=⟦${fake.alnum(36)}_mmk⟧`,
      `"maxmind_token": "⟦${fake.alnum(36)}_mmk⟧"`,
      `const maxmindToken = '⟦${fake.alnum(36)}_mmk⟧';`,
    ],
    ignore: [`MAXMIND_TOKEN=${fake.alnum(6)}_mmk`, `SAMPLE_SETTING=${fake.alnum(36)}_mmk`, 'maxmind_token: your-value-here'],
  },
  'maxmind-account-id': {
    match: [
      `MAXMIND_ACCOUNT_ID=⟦${fake.digits(5)}⟧`,
      `"maxmind_account_id": "⟦${fake.digits(5)}⟧"`,
      `const maxmindAccountId = '⟦${fake.digits(5)}⟧';`,
    ],
    ignore: [`MAXMIND_ACCOUNT_ID=${fake.digits(2)}`, `SAMPLE_SETTING=${fake.digits(5)}`, 'maxmind_account_id: your-value-here'],
  },
});
