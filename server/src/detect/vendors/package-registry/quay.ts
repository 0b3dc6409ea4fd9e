import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'quay',
  name: 'Quay',
  category: 'package-registry',
  revoke: 'https://quay.io/user/',
  instead: 'Let the workload exchange its OpenID Connect token for a robot token (keyless robot accounts).',
  source: 'https://docs.quay.io/glossary/robot-accounts.html',
  kinds: [
    {
      id: 'quay-robot-token',
      title: 'Quay robot account token',
      identity: 'service-account',
      keywords: ['quay'],
      value: /^[A-Z0-9]{64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'quay-oauth-token',
      title: 'Quay OAuth access token',
      identity: 'oauth-token',
      keywords: ['quay'],
      value: /^[A-Za-z0-9]{40}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'quay-robot-token': {
    match: [`QUAY_ROBOT_TOKEN=⟦${fake.text(64, 'upperAlnum')}⟧`, `const quayRobotToken = "⟦${fake.text(64, 'upperAlnum')}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=${fake.text(64, 'upperAlnum')}`,
      `QUAY_ROBOT_TOKEN=${fake.text(8, 'upperAlnum')}`,
      'QUAY_ROBOT_TOKEN=your-key-here',
    ],
  },
  'quay-oauth-token': {
    match: [`QUAY_API_TOKEN=⟦${fake.alnum(40)}⟧`, `const quayApiToken = "⟦${fake.alnum(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(40)}`, `QUAY_API_TOKEN=${fake.alnum(5)}`, 'QUAY_API_TOKEN=your-key-here'],
  },
});
