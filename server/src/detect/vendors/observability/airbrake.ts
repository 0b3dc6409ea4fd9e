import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'airbrake',
  name: 'Airbrake',
  category: 'observability',
  revoke: 'https://airbrake.io/',
  source: 'https://docs.airbrake.io/docs/devops-tools/api/',
  kinds: [
    {
      id: 'airbrake-key',
      title: 'Airbrake project or user key',
      identity: 'api-key',
      keywords: ['airbrake'],
      value: /^(?:[A-Za-z0-9]{32}|[A-Za-z0-9]{40})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'airbrake-key': {
    match: [`AIRBRAKE_PROJECT_KEY=⟦${fake.hex(32)}⟧`, `const airbrakeProjectKey = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `AIRBRAKE_PROJECT_KEY=${fake.hex(4)}`, 'AIRBRAKE_PROJECT_KEY=your-key-here'],
  },
});
