import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ngrok',
  name: 'ngrok',
  category: 'cdn-dns',
  revoke: 'https://dashboard.ngrok.com/authtokens',
  instead: 'Create one authtoken per agent with an ACL of the endpoints it may bind.',
  source: 'https://ngrok.com/docs/agent/#authtokens',
  kinds: [
    {
      id: 'ngrok-authtoken',
      title: 'ngrok authtoken',
      identity: 'session',
      keywords: ['ngrok', 'authtoken'],
      value: /^(?:cr_)?[0-9][A-Za-z0-9]{26}_[A-Za-z0-9]{16,24}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'ngrok-tunnel-credential',
      title: 'ngrok credential',
      identity: 'session',
      sensitivity: 'identifier',
      keywords: ['ak_', 'cr_'],
      pattern: /(?:ak|cr)_[0-9][A-Za-z0-9]{26}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ngrok-authtoken': {
    match: [
      `NGROK_AUTHTOKEN=⟦2${fake.alnum(26)}_${fake.alnum(21)}⟧`,
      `const ngrokAuthtoken = "⟦2${fake.alnum(26)}_${fake.alnum(21)}⟧";`,
      `version: 3\nagent:\n  authtoken: ⟦2${fake.alnum(26)}_${fake.alnum(21)}⟧`,
    ],
    ignore: [
      `BUILD_CHECKSUM=2${fake.alnum(26)}_${fake.alnum(21)}`,
      `NGROK_AUTHTOKEN=2${fake.alnum(8)}_${fake.alnum(21)}`,
      'NGROK_AUTHTOKEN=your-key-here',
    ],
  },
  'ngrok-tunnel-credential': {
    match: [`NGROK_CREDENTIAL=⟦ak_2${fake.alnum(26)}⟧`, `"ngrokCredential": "⟦ak_2${fake.alnum(26)}⟧",`],
    ignore: [
      `NGROK_CREDENTIAL=xak_2${fake.alnum(26)}`,
      `NGROK_CREDENTIAL=ak_2${fake.alnum(8)}`,
      `NGROK_CREDENTIAL=ak_2${fake.alnum(26)}Zz9`,
      'NGROK_CREDENTIAL=ak_your-token-here',
    ],
  },
});
