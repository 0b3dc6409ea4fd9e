import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'kagi',
  name: 'Kagi',
  category: 'mcp',
  revoke: 'https://kagi.com/settings?p=api',
  source: 'https://help.kagi.com/kagi/api/overview.html',
  kinds: [
    {
      id: 'kagi-api-key',
      title: 'Kagi API key',
      identity: 'api-key',
      keywords: ['kagi'],
      value: /[\w-]{8,14}\.[\w-]{43}/,
    },
    {
      id: 'kagi-session-token',
      title: 'Kagi session token in a URL',
      identity: 'session',
      keywords: ['kagi.com/search?'],
      pattern: /kagi\.com\/search\?token=([\w-]{8,14}\.[\w-]{43})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'kagi-api-key': {
    match: [
      `KAGI_API_KEY=⟦${fake.alnum(11)}.${fake.base64url(42)}a⟧`,
      `"kagi_api_key": "⟦${fake.alnum(11)}.${fake.base64url(42)}a⟧"`,
      `const kagiApiKey = '⟦${fake.alnum(11)}.${fake.base64url(42)}a⟧';`,
    ],
    ignore: [
      `KAGI_API_KEY=${fake.alnum(1)}.${fake.base64url(7)}a`,
      `SAMPLE_SETTING=${fake.alnum(11)}.${fake.base64url(42)}a`,
      'kagi_api_key: your-value-here',
    ],
  },
  'kagi-session-token': {
    match: [
      `https://kagi.com/search?token=⟦${fake.alnum(11)}.${fake.base64url(42)}a⟧`,
      `"https://kagi.com/search?token=⟦${fake.alnum(11)}.${fake.base64url(42)}a⟧&q=%s"`,
    ],
    ignore: ['https://kagi.com/search?q=token', 'https://kagi.com/search?token=abc'],
  },
});
