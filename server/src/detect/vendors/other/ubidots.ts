import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ubidots',
  name: 'Ubidots',
  category: 'other',
  revoke: 'https://industrial.ubidots.com/',
  source: 'https://docs.ubidots.com/v1.6/reference/authentication',
  kinds: [
    {
      id: 'ubidots-token',
      title: 'Ubidots token',
      identity: 'api-key',
      keywords: ['BBFF-'],
      pattern: /BBFF-[0-9A-Za-z]{30}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ubidots-token': {
    match: [`export UBIDOTS_TOKEN=⟦BBFF-${fake.alnum(30)}⟧`, `{"token": "⟦BBFF-${fake.alnum(30)}⟧"}`],
    ignore: [`token = BBFF-${fake.alnum(5)}`, `xBBFF-${fake.alnum(30)}`, 'token = BBFF-your-token-here'],
  },
});
