import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ipbase',
  name: 'ipbase',
  category: 'maps',
  revoke: 'https://ipbase.com/docs/',
  source: 'https://ipbase.com/docs/',
  kinds: [
    {
      id: 'ipbase-api-key',
      title: 'ipbase API key',
      identity: 'api-key',
      keywords: ['ipbase'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /ipb_(?:live|test)_[A-Za-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ipbase-api-key': {
    match: [
      `IPBASE_API_KEY=⟦ipb_live_${fake.alnum(40)}⟧`,
      `"ipbase_api_key": "⟦ipb_live_${fake.alnum(40)}⟧"`,
      `const ipbaseApiKey = '⟦ipb_live_${fake.alnum(40)}⟧';`,
    ],
    ignore: [`IPBASE_API_KEY=ipb_live_${fake.alnum(6)}`, `SAMPLE_SETTING=ipb_live_${fake.alnum(40)}`, 'ipbase_api_key: your-value-here'],
  },
});
