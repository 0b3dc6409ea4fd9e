import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'calendly',
  name: 'Calendly',
  category: 'productivity',
  revoke: 'https://calendly.com/integrations/api_webhooks',
  source: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
  kinds: [
    {
      id: 'calendly-access-token',
      title: 'Calendly personal access token',
      identity: 'personal-token',
      keywords: ['calendly'],
      value: /eyJraWQiOiI[\w-]{20,200}\.[\w-]{60,400}\.[\w-]{80,90}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'calendly-access-token': {
    match: [
      `CALENDLY_API_TOKEN=⟦eyJraWQiOiI${fake.alnum(80)}.eyJ${fake.alnum(180)}.${fake.base64url(86)}⟧`,
      `"calendly_api_token": "⟦eyJraWQiOiI${fake.alnum(80)}.eyJ${fake.alnum(180)}.${fake.base64url(86)}⟧"`,
      `const calendlyApiToken = '⟦eyJraWQiOiI${fake.alnum(80)}.eyJ${fake.alnum(180)}.${fake.base64url(86)}⟧';`,
    ],
    ignore: [
      `CALENDLY_API_TOKEN=eyJraWQiOiI${fake.alnum(13)}.eyJ${fake.alnum(30)}.${fake.base64url(14)}`,
      `SAMPLE_SETTING=eyJraWQiOiI${fake.alnum(80)}.eyJ${fake.alnum(180)}.${fake.base64url(86)}`,
      'calendly_api_token: your-value-here',
    ],
  },
});
