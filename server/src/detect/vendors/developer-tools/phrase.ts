import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'phrase',
  name: 'Phrase',
  category: 'developer-tools',
  revoke: 'https://app.phrase.com/settings/oauth_access_tokens',
  source: 'https://developers.phrase.com/en/api/strings/authentication',
  kinds: [
    {
      id: 'phrase-api-key',
      title: 'Phrase API key',
      identity: 'api-key',
      keywords: ['phrase_access', 'phraseaccess', 'phraseapp', 'phrase_api', 'phraseapi'],
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'phrase-api-key': {
    match: [
      `PHRASE_ACCESS_TOKEN=⟦${fake.hex(64)}⟧`,
      `"phrase_access_token": "⟦${fake.hex(64)}⟧"`,
      `const phraseAccessToken = '⟦${fake.hex(64)}⟧';`,
    ],
    ignore: [`PHRASE_ACCESS_TOKEN=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'phrase_access_token: your-value-here'],
  },
});
