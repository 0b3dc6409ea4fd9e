import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ipinfo',
  name: 'IPinfo',
  category: 'maps',
  revoke: 'https://ipinfo.io/dashboard/token',
  source: 'https://ipinfo.io/developers/',
  kinds: [
    {
      id: 'ipinfo-api-key',
      title: 'IPinfo API key',
      identity: 'api-key',
      keywords: ['ipinfo'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{14}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ipinfo-api-key': {
    match: [`IPINFO_API_KEY=⟦${fake.hex(14)}⟧`, `"ipinfo_api_key": "⟦${fake.hex(14)}⟧"`, `const ipinfoApiKey = '⟦${fake.hex(14)}⟧';`],
    ignore: [`IPINFO_API_KEY=${fake.hex(11)}`, `SAMPLE_SETTING=${fake.hex(14)}`, 'ipinfo_api_key: your-value-here'],
  },
});
