import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'truenas',
  name: 'TrueNAS',
  category: 'storage',
  revoke: 'https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/',
  instead: 'Give each integration its own user and API key, and set an expiry.',
  source: 'https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/',
  kinds: [
    {
      id: 'truenas-api-key',
      title: 'TrueNAS API key',
      identity: 'service-account',
      keywords: ['truenas', 'true_nas', 'tn_api', 'tn_token'],
      value: /^\d{1,6}-[A-Za-z0-9]{64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'truenas-api-key-in-call',
      title: 'TrueNAS API key in a call',
      identity: 'service-account',
      keywords: ['auth.login_with_api_key'],
      pattern: /auth\.login_with_api_key"[\s,]{0,40}"params"\s{0,8}:\s{0,8}\[\s{0,60}"(\d{1,6}-[A-Za-z0-9]{64})"/,
    },
    {
      id: 'truenas-bearer-key',
      title: 'TrueNAS API key in a header',
      identity: 'service-account',
      keywords: ['bearer '],
      pattern: /bearer\s(\d{1,6}-[A-Za-z0-9]{64})/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'truenas-api-key': {
    match: [`TRUENAS_API_KEY=⟦8-${fake.alnum(64)}⟧`, `const truenasApiKey = "⟦8-${fake.alnum(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=8-${fake.alnum(64)}`, `TRUENAS_API_KEY=8-${fake.alnum(8)}`, 'TRUENAS_API_KEY=your-key-here'],
  },
  'truenas-api-key-in-call': {
    match: [
      `{"msg":"method","method":"auth.login_with_api_key","params":["⟦8-${fake.alnum(64)}⟧"]}`,
      `{"method":"auth.login_with_api_key", "params" : ["⟦12-${fake.alnum(64)}⟧"]}`,
    ],
    ignore: [
      `{"method":"auth.login_with_api_key","params":["8-${fake.alnum(12)}"]}`,
      `{"method":"auth.logout","params":["8-${fake.alnum(64)}"]}`,
    ],
  },
  'truenas-bearer-key': {
    match: [
      `curl -H "Authorization: Bearer ⟦8-${fake.alnum(64)}⟧" http://nas.example.com/api/v2.0/`,
      `Authorization: Bearer ⟦11-${fake.alnum(64)}⟧`,
    ],
    ignore: [`Authorization: Bearer 8-${fake.alnum(20)}`, `Authorization: Basic 8-${fake.alnum(64)}`],
  },
});
