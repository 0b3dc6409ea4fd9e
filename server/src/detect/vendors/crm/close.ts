import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'close',
  name: 'Close',
  category: 'crm',
  revoke: 'https://app.close.com/settings/developer/api-keys/',
  source: 'https://developer.close.com/topics/authentication/',
  kinds: [
    {
      id: 'close-api-key',
      title: 'Close API key',
      identity: 'api-key',
      keywords: ['api_'],
      pattern: /api_[A-Za-z0-9]{20,24}\.[A-Za-z0-9]{20,24}/,
    },
    {
      id: 'close-legacy-api-key',
      title: 'Close API key (older form)',
      identity: 'api-key',
      keywords: ['closecrm', 'close_', 'closeio', 'close_io'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /api_[A-Za-z0-9.]{40,48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'close-api-key': {
    match: [`export CLOSE_API_KEY=⟦api_${fake.alnum(22)}.${fake.alnum(22)}⟧`, `{"token": "⟦api_${fake.alnum(22)}.${fake.alnum(22)}⟧"}`],
    ignore: [`token = api_${fake.alnum(3)}.${fake.alnum(3)}`, `xapi_${fake.alnum(22)}.${fake.alnum(22)}`, 'token = api_your-token-here'],
  },
  'close-legacy-api-key': {
    match: [
      `CLOSECRM_API_KEY=⟦api_${fake.alnum(45)}⟧`,
      `"closecrm_api_key": "⟦api_${fake.alnum(45)}⟧"`,
      `const closecrmApiKey = '⟦api_${fake.alnum(45)}⟧';`,
    ],
    ignore: [`CLOSECRM_API_KEY=api_${fake.alnum(7)}`, `SAMPLE_SETTING=api_${fake.alnum(45)}`, 'closecrm_api_key: your-value-here'],
  },
});
