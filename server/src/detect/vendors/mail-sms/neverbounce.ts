import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'neverbounce',
  name: 'NeverBounce',
  category: 'mail-sms',
  revoke: 'https://app.neverbounce.com/settings/api',
  source: 'https://developers.neverbounce.com/reference/authentication',
  kinds: [
    {
      id: 'neverbounce-api-key',
      title: 'NeverBounce API key',
      identity: 'api-key',
      keywords: ['neverbounce'],
      pattern: /neverbounce[^\n]{0,40}[^A-Za-z0-9]((?:private|public)_[0-9a-f]{32})/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'neverbounce-api-key': {
    match: [`NEVERBOUNCE_API_KEY=⟦private_${fake.hex(32)}⟧`, `"neverbounceKey": "⟦private_${fake.hex(32)}⟧"`],
    ignore: [`NEVERBOUNCE_API_KEY=private_${fake.hex(12)}`, `OTHER_KEY=private_${fake.hex(32)}`],
  },
});
