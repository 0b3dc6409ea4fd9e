import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'youtube',
  name: 'YouTube',
  category: 'social',
  revoke: 'https://console.cloud.google.com/apis/credentials',
  source: 'https://developers.google.com/youtube/registering_an_application',
  kinds: [
    {
      id: 'youtube-api-key',
      title: 'YouTube Data API key',
      identity: 'api-key',
      keywords: ['youtube'],
      name: /key|token|secret/,
      value: /AIza[\w-]{35}|AL[\w-]{33,37}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'youtube-api-key': {
    match: [
      `YOUTUBE_API_KEY=⟦AIza${fake.base64url(34)}a⟧`,
      `"youtube_api_key": "⟦AIza${fake.base64url(34)}a⟧"`,
      `const youtubeApiKey = '⟦AIza${fake.base64url(34)}a⟧';`,
    ],
    ignore: [`YOUTUBE_API_KEY=AIza${fake.base64url(5)}a`, `SAMPLE_SETTING=AIza${fake.base64url(34)}a`, 'youtube_api_key: your-value-here'],
  },
});
