import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'keeper',
  name: 'Keeper Secrets Manager',
  category: 'secret-manager',
  revoke: 'https://keepersecurity.com/vault/',
  source: 'https://docs.keeper.io/en/keeperpam/secrets-manager/about/one-time-token',
  kinds: [
    {
      id: 'keeper-one-time-token',
      title: 'Keeper one-time access token',
      identity: 'session',
      keywords: ['ksm_token', 'ksm_one_time', 'keeper'],
      value: /^(?:(?:US|EU|AU|CA|JP|US_GOV):[A-Za-z0-9_-]{43})$/,
      name: /token|key|secret/i,
    },
    {
      id: 'keeper-configuration',
      title: 'Keeper Secrets Manager configuration',
      identity: 'service-account',
      keywords: ['ksm_config', 'ksmconfig', 'ksm-config'],
      value: /^ewog[A-Za-z0-9+\/]{200,4000}={0,2}$/,
      name: /config/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'keeper-one-time-token': {
    match: [`KSM_TOKEN=⟦US:${fake.base64url(43)}⟧`, `const ksmToken = "⟦US:${fake.base64url(43)}⟧";`],
    ignore: [`BUILD_CHECKSUM=US:${fake.base64url(43)}`, `KSM_TOKEN=US:${fake.base64url(5)}`, 'KSM_TOKEN=your-key-here'],
  },
  'keeper-configuration': {
    match: [`KSM_CONFIG=⟦ewog${fake.base64(600)}⟧`, `const ksmConfig = "⟦ewog${fake.base64(600)}⟧";`],
    ignore: [`BUILD_CHECKSUM=ewog${fake.base64(600)}`, `KSM_CONFIG=ewog${fake.base64(75)}`, 'KSM_CONFIG=your-key-here'],
  },
});
