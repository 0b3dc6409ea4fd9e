import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'lambda-cloud',
  name: 'Lambda Cloud',
  category: 'ai',
  revoke: 'https://cloud.lambda.ai/api-keys/cloud-api',
  source: 'https://docs.lambda.ai/public-cloud/cloud-api/',
  kinds: [
    {
      id: 'lambda-cloud-api-key',
      title: 'Lambda Cloud API key',
      identity: 'api-key',
      keywords: ['lambda_api', 'lambdaapi', 'lambda_cloud', 'lambdacloud', 'lambdalabs', 'lambda_labs'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /secret_[\w-]{20,60}\.[A-Za-z0-9]{20,40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'lambda-cloud-api-key': {
    match: [
      `LAMBDA_API_KEY=⟦secret_${fake.alnum(24)}_${fake.hex(16)}.${fake.alnum(32)}⟧`,
      `"lambda_api_key": "⟦secret_${fake.alnum(24)}_${fake.hex(16)}.${fake.alnum(32)}⟧"`,
      `const lambdaApiKey = '⟦secret_${fake.alnum(24)}_${fake.hex(16)}.${fake.alnum(32)}⟧';`,
    ],
    ignore: [
      `LAMBDA_API_KEY=secret_${fake.alnum(4)}_${fake.hex(2)}.${fake.alnum(5)}`,
      `SAMPLE_SETTING=secret_${fake.alnum(24)}_${fake.hex(16)}.${fake.alnum(32)}`,
      'lambda_api_key: your-value-here',
    ],
  },
});
