import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'flickr',
  name: 'Flickr',
  category: 'social',
  revoke: 'https://www.flickr.com/services/apps/',
  source: 'https://www.flickr.com/services/api/misc.api_keys.html',
  kinds: [
    {
      id: 'flickr-api-key',
      title: 'Flickr API key',
      identity: 'api-key',
      keywords: ['flickr'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
    {
      id: 'flickr-api-secret',
      title: 'Flickr API secret',
      identity: 'api-key',
      keywords: ['flickr'],
      name: /secret/,
      value: /[0-9a-f]{16}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'flickr-api-key': {
    match: [
      `FLICKR_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"flickr_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const flickrApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `FLICKR_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'flickr_api_key: your-value-here',
    ],
  },
  'flickr-api-secret': {
    match: [
      `FLICKR_API_SECRET=⟦${fake.hex(16)}⟧`,
      `"flickr_api_secret": "⟦${fake.hex(16)}⟧"`,
      `const flickrApiSecret = '⟦${fake.hex(16)}⟧';`,
    ],
    ignore: [`FLICKR_API_SECRET=${fake.hex(12)}`, `SAMPLE_SETTING=${fake.hex(16)}`, 'flickr_api_secret: your-value-here'],
  },
});
