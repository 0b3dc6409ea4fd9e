import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'nuget',
  name: 'NuGet',
  category: 'package-registry',
  revoke: 'https://www.nuget.org/account/apikeys',
  instead: 'Publish to nuget.org by trusted publishing (OpenID Connect) from GitHub Actions.',
  source: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
  kinds: [
    {
      id: 'nuget-api-key',
      title: 'NuGet API key',
      identity: 'deploy-key',
      keywords: ['oy2'],
      pattern: /oy2[a-z0-9]{43}/,
    },
    {
      id: 'nuget-key',
      title: 'NuGet or MyGet API key',
      identity: 'deploy-key',
      keywords: ['nuget', 'myget'],
      value: /^[a-z0-9]{46}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'nuget-config-password',
      title: 'NuGet source password in nuget.config',
      identity: 'deploy-key',
      keywords: ['key="cleartextpassword"', 'key="password"'],
      pattern: /key="(?:cleartext)?password"\s{1,4}value="(?!%[A-Za-z_]{1,60}%")([^"\s${}]{6,256})"/i,
      source: 'https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file#packagesourcecredentials',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'nuget-api-key': {
    match: [`NUGET_API_KEY=⟦oy2${fake.text(43, 'lowerAlnum')}⟧`, `"nugetApiKey": "⟦oy2${fake.text(43, 'lowerAlnum')}⟧",`],
    ignore: [
      `NUGET_API_KEY=xoy2${fake.text(43, 'lowerAlnum')}`,
      `NUGET_API_KEY=oy2${fake.text(5, 'lowerAlnum')}`,
      `NUGET_API_KEY=oy2${fake.text(43, 'lowerAlnum')}Zz9`,
      'NUGET_API_KEY=oy2your-token-here',
    ],
  },
  'nuget-key': {
    match: [`NUGET_KEY=⟦${fake.text(46, 'lowerAlnum')}⟧`, `const nugetKey = "⟦${fake.text(46, 'lowerAlnum')}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.text(46, 'lowerAlnum')}`, `NUGET_KEY=${fake.text(5, 'lowerAlnum')}`, 'NUGET_KEY=your-key-here'],
  },
  'nuget-config-password': {
    match: [`<add key="ClearTextPassword" value="⟦${fake.password(14)}⟧" />`, `<add key="Password" value="⟦${fake.password(20)}⟧"/>`],
    ignore: [
      '<add key="ClearTextPassword" value="%NUGET_TOKEN%" />',
      `<add key="Username" value="${fake.alnum(12)}" />`,
      '<add key="ClearTextPassword" value="abc" />',
    ],
  },
});
