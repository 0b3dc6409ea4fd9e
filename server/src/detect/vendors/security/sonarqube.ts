import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'sonarqube',
  name: 'SonarQube',
  category: 'security',
  secretNames: ['sonar'],
  revoke: 'https://sonarcloud.io/account/security',
  instead: 'Use a scoped organization token or a project analysis token, with an expiry, instead of a user token.',
  source: 'https://docs.sonarsource.com/sonarqube-cloud/administering-sonarcloud/managing-organization/scoped-organization-tokens',
  kinds: [
    {
      id: 'sonarqube-token',
      title: 'SonarQube token',
      identity: 'personal-token',
      keywords: ['squ_', 'sqp_', 'sqa_'],
      pattern: /sq[upa]_[a-f0-9]{40}/,
    },
    {
      id: 'sonarqube-organization-token',
      title: 'SonarQube Cloud scoped organization token',
      identity: 'service-account',
      keywords: ['sqco_'],
      pattern: /sqco_[A-Za-z0-9]{50,64}/,
    },
    {
      id: 'sonarqube-legacy-token',
      title: 'SonarQube or SonarCloud token (unmarked)',
      identity: 'personal-token',
      keywords: ['sonar'],
      value: /^[a-f0-9]{40}$/,
      name: /token|login|secret|passw|key|auth/i,
    },
    {
      id: 'sonarqube-login-argument',
      title: 'SonarQube token beside its property',
      identity: 'personal-token',
      keywords: ['sonar.login', 'sonar.token'],
      pattern: /sonar\.(?:login|token)["\']?[\s=:,("\']{1,6}([a-f0-9]{40})/,
    },
    {
      id: 'sonarqube-host',
      title: 'SonarQube server',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['sonar.host', 'sonar_host'],
      value: /^https?:\/\/[A-Za-z0-9.-]{3,100}(?::\d{2,5})?(?:\/[A-Za-z0-9_\/-]{0,60})?$/,
      name: /host/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'sonarqube-token': {
    match: [`SONAR_TOKEN=⟦squ_${fake.hex(40)}⟧`, `"sonarToken": "⟦squ_${fake.hex(40)}⟧",`],
    ignore: [
      `SONAR_TOKEN=xsqu_${fake.hex(40)}`,
      `SONAR_TOKEN=squ_${fake.hex(5)}`,
      `SONAR_TOKEN=squ_${fake.hex(40)}Zz9`,
      'SONAR_TOKEN=squ_your-token-here',
    ],
  },
  'sonarqube-organization-token': {
    match: [`SONAR_TOKEN=⟦sqco_${fake.alnum(59)}⟧`, `-Dsonar.token=⟦sqco_${fake.alnum(59)}⟧`],
    ignore: [`SONAR_TOKEN=xsqco_${fake.alnum(59)}`, `SONAR_TOKEN=sqco_${fake.alnum(12)}`, 'SONAR_TOKEN=sqco_your-token-here'],
  },
  'sonarqube-legacy-token': {
    match: [`SONAR_TOKEN=⟦${fake.hex(40)}⟧`, `const sonarToken = "⟦${fake.hex(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(40)}`, `SONAR_TOKEN=${fake.hex(5)}`, 'SONAR_TOKEN=your-key-here'],
  },
  'sonarqube-login-argument': {
    match: [`properties 'sonar.login', '⟦${fake.hex(40)}⟧'`, `-Dsonar.token=⟦${fake.hex(40)}⟧`],
    ignore: [`-Dsonar.token=${fake.hex(10)}`, `-Dsonar.projectKey=${fake.hex(40)}`],
  },
  'sonarqube-host': {
    match: ['SONAR_HOST_URL=⟦https://sonar.acme.example:9000⟧', 'sonar.host.url=⟦https://sonar.acme.example⟧'],
    ignore: ['SONAR_HOST_URL=sonar', 'HOST_URL=https://sonar.acme.example'],
  },
});
