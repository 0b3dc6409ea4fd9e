import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'sonatype-nexus',
  name: 'Sonatype Nexus Repository',
  category: 'package-registry',
  revoke: 'https://help.sonatype.com/en/user-tokens.html',
  source: 'https://help.sonatype.com/en/user-tokens.html',
  kinds: [
    {
      id: 'sonatype-nexus-nuget-api-key',
      title: 'Nexus NuGet API key or npm token',
      identity: 'deploy-key',
      keywords: ['nexus'],
      value: /^(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[a-f0-9]{40})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'sonatype-nexus-password',
      title: 'Nexus user password or token passcode',
      identity: 'service-account',
      keywords: ['nexus'],
      value: /^[A-Za-z0-9_+\/=.-]{8,64}$/,
      name: /passw|pwd|passcode/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'sonatype-nexus-nuget-api-key': {
    match: [`NEXUS_NUGET_API_KEY=⟦${fake.uuid()}⟧`, `const nexusNugetApiKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`NEXUS_REPOSITORY_ID=${fake.uuid()}`, `API_KEY=${fake.uuid()}`],
  },
  'sonatype-nexus-password': {
    match: [`NEXUS_PASSWORD=⟦${fake.alnum(44)}⟧`, `const nexusPassword = "⟦${fake.alnum(44)}⟧";`],
    ignore: [`NEXUS_USERNAME=${fake.alnum(12)}`, 'NEXUS_PASSWORD=abc'],
  },
});
