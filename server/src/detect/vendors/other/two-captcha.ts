import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'two-captcha',
  name: '2Captcha',
  category: 'other',
  revoke: 'https://2captcha.com/2captcha-api',
  source: 'https://2captcha.com/2captcha-api',
  kinds: [
    {
      id: 'two-captcha-api-key',
      title: '2Captcha API key',
      identity: 'api-key',
      keywords: ['2captcha', 'twocaptcha', 'two_captcha'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'two-captcha-api-key': {
    match: [
      `TWOCAPTCHA_API_KEY=⟦${fake.hex(32)}⟧`,
      `"twocaptcha_api_key": "⟦${fake.hex(32)}⟧"`,
      `const twocaptchaApiKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`TWOCAPTCHA_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'twocaptcha_api_key: your-value-here'],
  },
});
