import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'supertokens',
  name: 'SuperTokens',
  category: 'auth',
  revoke: 'https://supertokens.com/docs/platform-configuration/supertokens-core/api-keys',
  instead: 'Keep the core on a private network that only your backends reach, and rotate by listing the old and the new key for a while.',
  source: 'https://supertokens.com/docs/platform-configuration/supertokens-core/api-keys',
  kinds: [
    {
      id: 'supertokens-api-key',
      title: 'SuperTokens core API key',
      identity: 'api-key',
      keywords: ['supertokens'],
      value: /^[A-Za-z0-9=-]{20,100}$/,
      name: /api[_-]?key|secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'supertokens-api-key': {
    match: [
      `SUPERTOKENS_API_KEY=⟦${fake.alnum(28)}⟧`,
      `const supertokensApiKey = "⟦${fake.alnum(28)}⟧";`,
      `SUPERTOKENS_API_KEY=⟦${fake.alnum(30)}=-${fake.alnum(40)}⟧`,
    ],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(28)}`, `SUPERTOKENS_API_KEY=${fake.alnum(19)}`, 'SUPERTOKENS_API_KEY=your-key-here'],
  },
});
