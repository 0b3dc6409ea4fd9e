import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'develocity',
  name: 'Gradle Develocity',
  category: 'ci',
  revoke: 'https://docs.gradle.com/develocity/',
  source: 'https://docs.gradle.com/develocity/gradle-plugin/current/#manual_access_key_configuration',
  kinds: [
    {
      id: 'develocity-access-key',
      title: 'Develocity access key',
      identity: 'api-key',
      keywords: ['develocity', 'gradle_enterprise', 'gradleenterprise'],
      value: /^(?:[a-z0-9.-]{3,100}=)?[a-z2-7]{52}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'develocity-access-key': {
    match: [
      `DEVELOCITY_ACCESS_KEY=⟦develocity.example.com=${fake.text(52, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}⟧`,
      `gradleEnterpriseAccessKey = "⟦${fake.text(52, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}⟧"`,
    ],
    ignore: [
      `BUILD_CHECKSUM=develocity.example.com=${fake.text(52, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}`,
      `DEVELOCITY_ACCESS_KEY=develocity.example.com=${fake.text(6, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}`,
      'DEVELOCITY_ACCESS_KEY=your-key-here',
    ],
  },
});
