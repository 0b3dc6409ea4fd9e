import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'webflow',
  name: 'Webflow',
  category: 'productivity',
  revoke: 'https://webflow.com/dashboard',
  source: 'https://developers.webflow.com/data/reference/authentication',
  kinds: [
    {
      id: 'webflow-api-key',
      title: 'Webflow API key',
      identity: 'api-key',
      keywords: ['webflow'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'webflow-api-key': {
    match: [
      `WEBFLOW_API_KEY=⟦${fake.alnum(64)}⟧`,
      `"webflow_api_key": "⟦${fake.alnum(64)}⟧"`,
      `const webflowApiKey = '⟦${fake.alnum(64)}⟧';`,
    ],
    ignore: [`WEBFLOW_API_KEY=${fake.alnum(48)}`, `SAMPLE_SETTING=${fake.alnum(64)}`, 'webflow_api_key: your-value-here'],
  },
});
