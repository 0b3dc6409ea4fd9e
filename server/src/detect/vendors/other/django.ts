import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'django',
  name: 'Django',
  category: 'other',
  revoke: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
  source: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
  kinds: [
    {
      id: 'django-insecure-secret-key',
      title: 'Django secret key made by startproject',
      identity: 'signing-key',
      keywords: ['django-insecure-'],
      pattern: /django-insecure-[^\s"']{40,60}/,
      open: true,
    },
    {
      id: 'django-secret-key',
      title: 'Django secret key',
      identity: 'signing-key',
      keywords: ['django_secret', 'djangosecret', 'django-secret'],
      value: /[A-Za-z0-9!@#$%^&*()=+_-]{40,72}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'django-insecure-secret-key': {
    match: [`export DJANGO_INSECURE_SECRET_KEY=⟦django-insecure-${fake.alnum(50)}⟧`, `{"token": "⟦django-insecure-${fake.alnum(50)}⟧"}`],
    ignore: [`token = django-insecure-${fake.alnum(8)}`, `xdjango-insecure-${fake.alnum(50)}`, 'token = django-insecure-your-token-here'],
  },
  'django-secret-key': {
    match: [
      `DJANGO_SECRET_KEY=⟦${fake.alnum(25)}@${fake.alnum(24)}⟧`,
      `"django_secret_key": "⟦${fake.alnum(25)}@${fake.alnum(24)}⟧"`,
      `const djangoSecretKey = '⟦${fake.alnum(25)}@${fake.alnum(24)}⟧';`,
    ],
    ignore: [
      `DJANGO_SECRET_KEY=${fake.alnum(4)}@${fake.alnum(4)}`,
      `SAMPLE_SETTING=${fake.alnum(25)}@${fake.alnum(24)}`,
      'django_secret_key: your-value-here',
    ],
  },
});
