import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ai21',
  name: 'AI21 Labs',
  category: 'ai',
  revoke: 'https://studio.ai21.com/v2/account/api-key',
  source: 'https://docs.ai21.com/reference/authentication',
  kinds: [
    {
      id: 'ai21-api-key',
      title: 'AI21 Labs API key',
      identity: 'api-key',
      keywords: ['ai21'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ai21-api-key': {
    match: [`AI21_API_KEY=⟦${fake.uuid()}⟧`, `"ai21_api_key": "⟦${fake.uuid()}⟧"`, `const ai21ApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`AI21_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'ai21_api_key: your-value-here'],
  },
});
