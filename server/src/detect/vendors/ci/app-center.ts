import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'app-center',
  name: 'Visual Studio App Center',
  category: 'ci',
  revoke: 'https://appcenter.ms/settings/apitokens',
  instead: 'App Center was retired in 2025; delete the token and the step that uses it.',
  source: 'https://learn.microsoft.com/en-us/appcenter/api-docs/',
  kinds: [
    {
      id: 'app-center-api-token',
      title: 'App Center API token',
      identity: 'api-key',
      keywords: ['appcenter', 'app_center', 'app-center'],
      value: /^[a-f0-9]{40}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'app-center-api-token': {
    match: [`APPCENTER_API_TOKEN=⟦${fake.hex(40)}⟧`, `const appcenterApiToken = "⟦${fake.hex(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(40)}`, `APPCENTER_API_TOKEN=${fake.hex(5)}`, 'APPCENTER_API_TOKEN=your-key-here'],
  },
});
