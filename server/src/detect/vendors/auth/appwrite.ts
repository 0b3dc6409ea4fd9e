import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'appwrite',
  name: 'Appwrite',
  category: 'auth',
  revoke: 'https://cloud.appwrite.io/',
  source: 'https://appwrite.io/docs/advanced/platform/api-keys',
  kinds: [
    {
      id: 'appwrite-api-key',
      title: 'Appwrite API key',
      identity: 'api-key',
      keywords: ['standard_'],
      pattern: /standard_[a-f0-9]{256}/,
    },
    {
      id: 'appwrite-legacy-api-key',
      title: 'Appwrite API key (legacy)',
      identity: 'api-key',
      keywords: ['appwrite'],
      value: /^[a-f0-9]{256}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'appwrite-api-key': {
    match: [`APPWRITE_API_KEY=⟦standard_${fake.hex(256)}⟧`, `"appwriteApiKey": "⟦standard_${fake.hex(256)}⟧",`],
    ignore: [
      `APPWRITE_API_KEY=xstandard_${fake.hex(256)}`,
      `APPWRITE_API_KEY=standard_${fake.hex(32)}`,
      `APPWRITE_API_KEY=standard_${fake.hex(256)}Zz9`,
      'APPWRITE_API_KEY=standard_your-token-here',
    ],
  },
  'appwrite-legacy-api-key': {
    match: [`APPWRITE_API_KEY=⟦${fake.hex(256)}⟧`, `const appwriteApiKey = "⟦${fake.hex(256)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(256)}`, `APPWRITE_API_KEY=${fake.hex(32)}`, 'APPWRITE_API_KEY=your-key-here'],
  },
});
