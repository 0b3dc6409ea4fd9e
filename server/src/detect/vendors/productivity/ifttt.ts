import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ifttt',
  name: 'IFTTT',
  category: 'productivity',
  revoke: 'https://ifttt.com/maker_webhooks',
  source: 'https://ifttt.com/maker_webhooks',
  kinds: [
    {
      id: 'ifttt-webhook-key',
      title: 'IFTTT webhook key',
      identity: 'webhook',
      keywords: ['maker.ifttt.com/'],
      pattern: /maker\.ifttt\.com\/(?:trigger\/[\w-]{1,60}\/(?:json\/)?with\/key|use)\/([\w-]{20,45})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ifttt-webhook-key': {
    match: [`https://maker.ifttt.com/trigger/door/with/key/⟦${fake.alnum(22)}⟧`, `"https://maker.ifttt.com/use/⟦${fake.alnum(43)}⟧"`],
    ignore: [
      `https://maker.ifttt.com/trigger/door/with/key/${fake.alnum(5)}`,
      `https://example.com/trigger/door/with/key/${fake.alnum(22)}`,
    ],
  },
});
