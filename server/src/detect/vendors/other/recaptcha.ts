import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'recaptcha',
  name: 'reCAPTCHA',
  category: 'other',
  revoke: 'https://www.google.com/recaptcha/admin',
  source: 'https://developers.google.com/recaptcha/intro',
  kinds: [
    {
      id: 'recaptcha-secret-key',
      title: 'reCAPTCHA secret key',
      identity: 'api-key',
      keywords: ['recaptcha', 'captcha'],
      name: /secret|private|api|key|token/,
      value: /6L[\w-]{38}/,
      check: (secret) => secret.startsWith('6L'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'recaptcha-secret-key': {
    match: [
      `RECAPTCHA_SECRET_KEY=⟦6L${fake.base64url(37)}a⟧`,
      `"recaptcha_secret_key": "⟦6L${fake.base64url(37)}a⟧"`,
      `const recaptchaSecretKey = '⟦6L${fake.base64url(37)}a⟧';`,
    ],
    ignore: [
      `RECAPTCHA_SECRET_KEY=6L${fake.base64url(6)}a`,
      `SAMPLE_SETTING=6L${fake.base64url(37)}a`,
      'recaptcha_secret_key: your-value-here',
    ],
  },
});
