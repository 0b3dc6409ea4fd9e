import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'klaviyo',
  name: 'Klaviyo',
  category: 'marketing',
  revoke: 'https://www.klaviyo.com/settings/account/api-keys',
  source: 'https://developers.klaviyo.com/en/docs/authenticate_',
  kinds: [
    {
      id: 'klaviyo-private-key',
      title: 'Klaviyo private API key',
      identity: 'api-key',
      keywords: ['pk_'],
      pattern: /pk_(?:[A-Za-z0-9]{6}_)?[0-9a-f]{34}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'klaviyo-private-key': {
    match: [`export KLAVIYO_PRIVATE_KEY=⟦pk_${fake.hex(34)}⟧`, `{"token": "⟦pk_${fake.hex(34)}⟧"}`],
    ignore: [`token = pk_${fake.hex(5)}`, `xpk_${fake.hex(34)}`, 'token = pk_your-token-here'],
  },
});
