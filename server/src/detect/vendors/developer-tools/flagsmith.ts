import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'flagsmith',
  name: 'Flagsmith',
  category: 'developer-tools',
  revoke: 'https://app.flagsmith.com/',
  source: 'https://docs.flagsmith.com/clients/rest',
  kinds: [
    {
      id: 'flagsmith-environment-key',
      title: 'Flagsmith server-side environment key',
      identity: 'api-key',
      keywords: ['ser.'],
      pattern: /ser\.[A-Za-z0-9]{22}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'flagsmith-environment-key': {
    match: [`export FLAGSMITH_ENVIRONMENT_KEY=⟦ser.${fake.alnum(22)}⟧`, `{"token": "⟦ser.${fake.alnum(22)}⟧"}`],
    ignore: [`token = ser.${fake.alnum(3)}`, `xser.${fake.alnum(22)}`, 'token = ser.your-token-here'],
  },
});
