import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'platform-sh',
  name: 'Platform.sh',
  category: 'cloud',
  revoke: 'https://console.platform.sh/-/users/~/settings/tokens',
  source: 'https://docs.platform.sh/administration/cli/api-tokens.html',
  kinds: [
    {
      id: 'platform-sh-api-token',
      title: 'Platform.sh API token',
      identity: 'personal-token',
      keywords: ['platformsh', 'platform_sh', 'upsun'],
      value: /^[A-Za-z0-9_-]{43}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'platform-sh-api-token': {
    match: [`PLATFORMSH_CLI_TOKEN=⟦${fake.base64url(43)}⟧`, `const platformshCliToken = "⟦${fake.base64url(43)}⟧";`],
    ignore: [`PLATFORMSH_CLI_TOKEN=${fake.alnum(10)}`, 'PLATFORMSH_CLI_TOKEN=your-token'],
  },
});
