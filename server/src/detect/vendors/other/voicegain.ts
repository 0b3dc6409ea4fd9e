import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'voicegain',
  name: 'Voicegain',
  category: 'other',
  revoke: 'https://docs.voicegain.ai/',
  source: 'https://docs.voicegain.ai/',
  kinds: [
    {
      id: 'voicegain-api-key',
      title: 'Voicegain API key',
      identity: 'api-key',
      keywords: ['voicegain'],
      value: /ey[\w.-]{80,600}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'voicegain-api-key': {
    match: [
      `VOICEGAIN_API_KEY=⟦eyJ${fake.alnum(33)}.eyJ${fake.alnum(100)}.${fake.base64url(43)}⟧`,
      `"voicegain_api_key": "⟦eyJ${fake.alnum(33)}.eyJ${fake.alnum(100)}.${fake.base64url(43)}⟧"`,
      `const voicegainApiKey = '⟦eyJ${fake.alnum(33)}.eyJ${fake.alnum(100)}.${fake.base64url(43)}⟧';`,
    ],
    ignore: [
      `VOICEGAIN_API_KEY=eyJ${fake.alnum(5)}.eyJ${fake.alnum(16)}.${fake.base64url(7)}`,
      `SAMPLE_SETTING=eyJ${fake.alnum(33)}.eyJ${fake.alnum(100)}.${fake.base64url(43)}`,
      'voicegain_api_key: your-value-here',
    ],
  },
});
