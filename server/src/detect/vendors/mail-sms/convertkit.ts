import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'convertkit',
  name: 'Kit',
  category: 'mail-sms',
  revoke: 'https://developers.kit.com/api-reference/authentication',
  source: 'https://developers.kit.com/api-reference/authentication',
  kinds: [
    {
      id: 'convertkit-api-key',
      title: 'Kit API key',
      identity: 'api-key',
      keywords: ['convertkit', 'kit_api', 'kitapi', 'convert_kit'],
      name: /(?:^|[^a-z])(?:convert_?)?kit.{0,16}(?:key|secret|token)/,
      value: /(?:kit_[0-9a-f]{32}|[\w-]{43})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'convertkit-api-key': {
    match: [
      `CONVERTKIT_API_SECRET=⟦kit_${fake.hex(32)}⟧`,
      `"convertkit_api_secret": "⟦kit_${fake.hex(32)}⟧"`,
      `const convertkitApiSecret = '⟦kit_${fake.hex(32)}⟧';`,
    ],
    ignore: [`CONVERTKIT_API_SECRET=kit_${fake.hex(5)}`, `SAMPLE_SETTING=kit_${fake.hex(32)}`, 'convertkit_api_secret: your-value-here'],
  },
});
