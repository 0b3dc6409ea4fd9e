import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'roboflow',
  name: 'Roboflow',
  category: 'ai',
  revoke: 'https://app.roboflow.com/settings/api',
  source: 'https://docs.roboflow.com/developer/authentication/find-your-roboflow-api-key',
  kinds: [
    {
      id: 'roboflow-api-key',
      title: 'Roboflow API key',
      identity: 'api-key',
      keywords: ['roboflow'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{20}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'roboflow-api-key': {
    match: [
      `ROBOFLOW_API_KEY=⟦${fake.alnum(20)}⟧`,
      `"roboflow_api_key": "⟦${fake.alnum(20)}⟧"`,
      `const roboflowApiKey = '⟦${fake.alnum(20)}⟧';`,
    ],
    ignore: [`ROBOFLOW_API_KEY=${fake.alnum(15)}`, `SAMPLE_SETTING=${fake.alnum(20)}`, 'roboflow_api_key: your-value-here'],
  },
});
