import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'maven-central',
  name: 'Maven Central (Sonatype)',
  category: 'package-registry',
  revoke: 'https://central.sonatype.com/account',
  source: 'https://central.sonatype.org/publish/generate-portal-token/',
  kinds: [
    {
      id: 'maven-central-password',
      title: 'Sonatype publishing token',
      identity: 'deploy-key',
      keywords: ['sonatype', 'ossrh', 'maven_central', 'mavencentral', 'centralportal', 'central_portal'],
      value: /^(?=\D{0,127}\d)[^\s"\'`<>${}()&,;]{8,128}$/,
      name: /passw|pwd|token|secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'maven-central-password': {
    match: [`OSSRH_PASSWORD=⟦${fake.alnum(44)}⟧`, `const ossrhPassword = "⟦${fake.alnum(44)}⟧";`],
    ignore: [`OSSRH_USERNAME=${fake.alnum(8)}`, 'OSSRH_PASSWORD=short'],
  },
});
