import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'surveysparrow',
  name: 'SurveySparrow',
  category: 'marketing',
  revoke: 'https://developers.surveysparrow.com/rest-apis',
  source: 'https://developers.surveysparrow.com/rest-apis',
  kinds: [
    {
      id: 'surveysparrow-api-key',
      title: 'SurveySparrow API key',
      identity: 'api-key',
      keywords: ['surveysparrow'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{88,96}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'surveysparrow-api-key': {
    match: [
      `SURVEYSPARROW_API_KEY=⟦${fake.base64url(88)}⟧`,
      `"surveysparrow_api_key": "⟦${fake.base64url(88)}⟧"`,
      `const surveysparrowApiKey = '⟦${fake.base64url(88)}⟧';`,
    ],
    ignore: [
      `SURVEYSPARROW_API_KEY=${fake.base64url(66)}`,
      `SAMPLE_SETTING=${fake.base64url(88)}`,
      'surveysparrow_api_key: your-value-here',
    ],
  },
});
