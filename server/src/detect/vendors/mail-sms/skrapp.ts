import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'skrapp',
  name: 'Skrapp',
  category: 'mail-sms',
  revoke: 'https://skrapp.io/api',
  source: 'https://skrapp.io/api',
  kinds: [
    {
      id: 'skrapp-api-key',
      title: 'Skrapp API key',
      identity: 'api-key',
      keywords: ['skrapp'],
      value: /[A-Za-z0-9]{42}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'skrapp-api-key': {
    match: [`SKRAPP_KEY=⟦${fake.alnum(42)}⟧`, `"skrapp_key": "⟦${fake.alnum(42)}⟧"`, `const skrappKey = '⟦${fake.alnum(42)}⟧';`],
    ignore: [`SKRAPP_KEY=${fake.alnum(32)}`, `SAMPLE_SETTING=${fake.alnum(42)}`, 'skrapp_key: your-value-here'],
  },
});
