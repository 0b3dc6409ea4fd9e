import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zoho-cliq',
  name: 'Zoho Cliq',
  category: 'chat',
  revoke: 'https://www.zoho.com/cliq/help/platform/webhook-tokens.html',
  source: 'https://www.zoho.com/cliq/help/platform/webhook-tokens.html',
  kinds: [
    {
      id: 'zoho-cliq-webhook-token',
      title: 'Zoho Cliq webhook token',
      identity: 'webhook',
      keywords: ['zapikey='],
      pattern: /zapikey=(1001\.[0-9a-f]{32}\.[0-9a-f]{32})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zoho-cliq-webhook-token': {
    match: [
      `https://cliq.zoho.com/api/v2/bots/x/incoming?zapikey=⟦1001.${fake.hex(32)}.${fake.hex(32)}⟧`,
      `url: "https://cliq.zoho.eu/api/v2/x?zapikey=⟦1001.${fake.hex(32)}.${fake.hex(32)}⟧"`,
    ],
    ignore: [`?zapikey=1001.${fake.hex(12)}`, '?zapikey=your-key-here'],
  },
});
