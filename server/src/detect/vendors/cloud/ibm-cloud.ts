import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ibm-cloud',
  name: 'IBM Cloud',
  category: 'cloud',
  revoke: 'https://cloud.ibm.com/iam/apikeys',
  instead: 'Use a trusted profile for the compute resource instead of an API key.',
  source: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
  kinds: [
    {
      id: 'ibm-cloud-api-key',
      title: 'IBM Cloud API key',
      identity: 'api-key',
      keywords: ['ibm', 'bluemix', 'watson', 'iam_apikey', 'ic_api_key'],
      value: /^[A-Za-z0-9_-]{42,44}$/,
      name: /(?<![a-z])(?:ibm|bluemix|watson|iam_?api|ic_?api).{0,60}(?:key|token|secret|passw|auth|cred)|(?<![a-z])i(?:am|c)_?api_?key/i,
    },
    {
      id: 'ibm-cloud-cos-hmac-secret',
      title: 'IBM Cloud Object Storage HMAC secret',
      identity: 'api-key',
      keywords: ['cos_hmac', 'cos_secret', 'ibm_cos'],
      value: /^[a-f0-9]{48}$/,
      name: /secret/i,
      source: 'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ibm-cloud-api-key': {
    match: [`IBMCLOUD_API_KEY=⟦${fake.base64url(44)}⟧`, `const ibmcloudApiKey = "⟦${fake.base64url(44)}⟧";`],
    ignore: [`BUILD_ID=${fake.base64url(44)}`, `IBMCLOUD_API_KEY=${fake.base64url(20)}`, `IBMCLOUD_REGION=${fake.base64url(44)}`],
  },
  'ibm-cloud-cos-hmac-secret': {
    match: [`IBM_COS_SECRET_ACCESS_KEY=⟦${fake.hex(48)}⟧`, `const ibmCosSecretAccessKey = "⟦${fake.hex(48)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(48)}`, `IBM_COS_SECRET_ACCESS_KEY=${fake.hex(6)}`, 'IBM_COS_SECRET_ACCESS_KEY=your-key-here'],
  },
});
