import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'hcaptcha',
  name: 'hCaptcha',
  category: 'other',
  revoke: 'https://dashboard.hcaptcha.com/settings/secrets',
  source: 'https://docs.hcaptcha.com/',
  kinds: [
    {
      id: 'hcaptcha-secret-key',
      title: 'hCaptcha secret key',
      identity: 'api-key',
      keywords: ['ES_'],
      pattern: /ES_[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'hcaptcha-secret-key': {
    match: [`export HCAPTCHA_SECRET_KEY=⟦ES_${fake.hex(32)}⟧`, `{"token": "⟦ES_${fake.hex(32)}⟧"}`],
    ignore: [`token = ES_${fake.hex(5)}`, `xES_${fake.hex(32)}`, 'token = ES_your-token-here'],
  },
});
