import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'jenkins',
  name: 'Jenkins',
  category: 'ci',
  revoke: 'https://www.jenkins.io/doc/book/security/',
  instead: 'Let jobs take cloud roles by the OpenID Connect Provider plugin; keep tokens in the credentials store.',
  source: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  kinds: [
    {
      id: 'jenkins-api-token',
      title: 'Jenkins API token',
      identity: 'personal-token',
      keywords: ['jenkins'],
      value: /^(?:11[a-f0-9]{32}|[a-f0-9]{32}|[a-f0-9]{34})$/,
      name: /key|token|secret|passw|pwd|auth|cred|crumb/i,
    },
    {
      id: 'jenkins-job-token',
      title: 'Jenkins remote trigger token',
      identity: 'webhook',
      keywords: ['jenkins'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /token/i,
    },
    {
      id: 'jenkins-initial-admin-password',
      title: 'Jenkins initial admin password',
      identity: 'session',
      keywords: ['to proceed to installation'],
      pattern: /to proceed to installation:?[\s*]{1,40}([a-f0-9]{32})/i,
      source: 'https://www.jenkins.io/doc/book/installing/linux/',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'jenkins-api-token': {
    match: [`JENKINS_TOKEN=⟦11${fake.hex(32)}⟧`, `const jenkinsToken = "⟦11${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=11${fake.hex(32)}`, `JENKINS_TOKEN=11${fake.hex(4)}`, 'JENKINS_TOKEN=your-key-here'],
  },
  'jenkins-job-token': {
    match: [`JENKINS_TOKEN=⟦${fake.uuid()}⟧`, `const jenkinsToken = "⟦${fake.uuid()}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.uuid()}`, 'JENKINS_TOKEN=your-key-here'],
  },
  'jenkins-initial-admin-password': {
    match: [
      `Please use the following password to proceed to installation:\n\n⟦${fake.hex(32)}⟧\n\nThis may also be found at: /root/.jenkins/secrets/initialAdminPassword`,
      `password to proceed to installation: ⟦${fake.hex(32)}⟧`,
    ],
    ignore: [`password to proceed to installation: ${fake.hex(10)}`, `to proceed, use ${fake.hex(32)}`],
  },
});
