import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ipapi',
  name: 'ipapi',
  category: 'maps',
  revoke: 'https://ipapi.com/documentation',
  source: 'https://ipapi.com/documentation',
  kinds: [
    {
      id: 'ipapi-api-key',
      title: 'ipapi API key',
      identity: 'api-key',
      keywords: ['ipapi_', 'ip_api_', 'ipapi', 'ipapi-'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ipapi-api-key': {
    match: [`IPAPI_ACCESS_KEY=⟦${fake.hex(32)}⟧`, `"ipapi_access_key": "⟦${fake.hex(32)}⟧"`, `const ipapiAccessKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`IPAPI_ACCESS_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'ipapi_access_key: your-value-here'],
  },
});
