import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'applitools',
  name: 'Applitools',
  category: 'ci',
  revoke: 'https://applitools.com/docs/eyes/concepts/applitools-test-manager/admin/api-keys-view',
  instead: 'Give the pipeline a key of its own with the execute permission only.',
  source: 'https://applitools.com/docs/eyes/getting-started/retrieve-api-key',
  kinds: [
    {
      id: 'applitools-api-key',
      title: 'Applitools API key',
      identity: 'api-key',
      keywords: ['applitools'],
      value: /^[A-Za-z0-9]{40,52}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'applitools-api-key': {
    match: [`APPLITOOLS_API_KEY=⟦${fake.alnum(48)}⟧`, `const applitoolsApiKey = "⟦${fake.alnum(48)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(48)}`, `APPLITOOLS_API_KEY=${fake.alnum(6)}`, 'APPLITOOLS_API_KEY=your-key-here'],
  },
});
