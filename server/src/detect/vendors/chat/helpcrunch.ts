import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'helpcrunch',
  name: 'HelpCrunch',
  category: 'chat',
  revoke: 'https://docs.helpcrunch.com/en/rest-api-v1',
  source: 'https://docs.helpcrunch.com/en/rest-api-v1',
  kinds: [
    {
      id: 'helpcrunch-api-key',
      title: 'HelpCrunch API key',
      identity: 'api-key',
      keywords: ['helpcrunch'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9+\/]{300,400}={0,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'helpcrunch-api-key': {
    match: [
      `HELPCRUNCH_API_KEY=⟦${fake.alnum(320)}=⟧`,
      `"helpcrunch_api_key": "⟦${fake.alnum(320)}=⟧"`,
      `const helpcrunchApiKey = '⟦${fake.alnum(320)}=⟧';`,
    ],
    ignore: [`HELPCRUNCH_API_KEY=${fake.alnum(53)}=`, `SAMPLE_SETTING=${fake.alnum(320)}=`, 'helpcrunch_api_key: your-value-here'],
  },
});
