import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'evervault',
  name: 'Evervault',
  category: 'secret-manager',
  revoke: 'https://app.evervault.com/',
  source: 'https://docs.evervault.com/sdks/nodejs',
  kinds: [
    {
      id: 'evervault-api-key',
      title: 'Evervault API key',
      identity: 'api-key',
      keywords: ['ev:key:'],
      pattern: /ev:key:1:[A-Za-z0-9]{40,110}:[A-Za-z0-9+\/=]{4,12}(?::[A-Za-z0-9+\/=]{4,12})?/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'evervault-api-key': {
    match: [
      `EVERVAULT_API_KEY=⟦ev:key:1:${fake.alnum(98)}:${fake.alnum(6)}:${fake.alnum(6)}⟧`,
      `"evervaultApiKey": "⟦ev:key:1:${fake.alnum(98)}:${fake.alnum(6)}:${fake.alnum(6)}⟧",`,
    ],
    ignore: [
      `EVERVAULT_API_KEY=ev:key:1:${fake.alnum(12)}`,
      `EVERVAULT_API_KEY=xev:key:1:${fake.alnum(98)}:${fake.alnum(6)}:${fake.alnum(6)}`,
    ],
  },
});
