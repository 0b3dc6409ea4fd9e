import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mend',
  name: 'Mend (WhiteSource)',
  category: 'security',
  revoke: 'https://saas.mend.io/',
  source: 'https://docs.mend.io/',
  kinds: [
    {
      id: 'mend-api-key',
      title: 'Mend API or user key',
      identity: 'api-key',
      keywords: ['whitesource', 'mend_api', 'mend_user_key', 'mend_key', 'ws_apikey', 'ws_userkey'],
      value: /^[a-f0-9]{64}$/,
      name: /(?<![a-z])(?:ws|mend|whitesource).{0,60}key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mend-api-key': {
    match: [`WHITESOURCE_API_KEY=⟦${fake.hex(64)}⟧`, `const whitesourceApiKey = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `WHITESOURCE_API_KEY=${fake.hex(8)}`, 'WHITESOURCE_API_KEY=your-key-here'],
  },
});
