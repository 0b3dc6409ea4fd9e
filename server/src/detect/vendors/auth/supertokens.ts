import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'supertokens',
  name: 'SuperTokens',
  category: 'auth',
  revoke: 'https://supertokens.com/dashboard-saas',
  source: 'https://supertokens.com/docs/',
  kinds: [
    {
      id: 'supertokens-api-key',
      title: 'SuperTokens core API key',
      identity: 'api-key',
      keywords: ['supertokens'],
      value: /^[A-Za-z0-9=_-]{20,60}$/,
      name: /api[_-]?key|secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'supertokens-api-key': {
    match: [`SUPERTOKENS_API_KEY=⟦${fake.alnum(28)}⟧`, `const supertokensApiKey = "⟦${fake.alnum(28)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(28)}`, `SUPERTOKENS_API_KEY=${fake.alnum(3)}`, 'SUPERTOKENS_API_KEY=your-key-here'],
  },
});
