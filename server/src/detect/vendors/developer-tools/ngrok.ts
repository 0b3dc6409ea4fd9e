import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ngrok',
  name: 'ngrok',
  category: 'developer-tools',
  revoke: 'https://dashboard.ngrok.com/authtokens',
  instead: 'Give each agent its own authtoken, limited by an ACL to the endpoints it serves.',
  source: 'https://ngrok.com/docs/gateway/agent/authtokens',
  kinds: [
    {
      id: 'ngrok-authtoken',
      title: 'ngrok authtoken or API key',
      identity: 'api-key',
      keywords: ['ngrok', 'authtoken'],
      value: /[0-9][A-Za-z0-9]{24,28}_[A-Za-z0-9]{19,22}/,
    },
    {
      id: 'ngrok-edge-api-key',
      title: 'ngrok API key (short form)',
      identity: 'api-key',
      keywords: ['ngrok_api', 'ngrokapi'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{49}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ngrok-authtoken': {
    match: [
      `NGROK_AUTHTOKEN=⟦2${fake.alnum(26)}_${fake.alnum(21)}⟧`,
      `"ngrok_authtoken": "⟦2${fake.alnum(26)}_${fake.alnum(21)}⟧"`,
      `const ngrokAuthtoken = '⟦2${fake.alnum(26)}_${fake.alnum(21)}⟧';`,
    ],
    ignore: [
      `NGROK_AUTHTOKEN=2${fake.alnum(4)}_${fake.alnum(3)}`,
      `SAMPLE_SETTING=2${fake.alnum(26)}_${fake.alnum(21)}`,
      'ngrok_authtoken: your-value-here',
    ],
  },
  'ngrok-edge-api-key': {
    match: [`NGROK_API_KEY=⟦${fake.alnum(49)}⟧`, `"ngrok_api_key": "⟦${fake.alnum(49)}⟧"`, `const ngrokApiKey = '⟦${fake.alnum(49)}⟧';`],
    ignore: [`NGROK_API_KEY=${fake.alnum(8)}`, `SAMPLE_SETTING=${fake.alnum(49)}`, 'ngrok_api_key: your-value-here'],
  },
});
