import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'phase',
  name: 'Phase',
  category: 'secret-manager',
  revoke: 'https://console.phase.dev/',
  source: 'https://docs.phase.dev/access-control/service-accounts',
  kinds: [
    {
      id: 'phase-service-token',
      title: 'Phase service token',
      identity: 'service-account',
      keywords: ['pss_service:'],
      pattern: /pss_service:v\d{1,2}:[a-f0-9]{64}:[a-f0-9]{64}:[a-f0-9]{64}:[a-f0-9]{64}/,
    },
    {
      id: 'phase-user-token',
      title: 'Phase personal access token',
      identity: 'personal-token',
      keywords: ['pss_user:'],
      pattern: /pss_user:v\d{1,2}:[a-f0-9]{64}:[a-f0-9]{64}:[a-f0-9]{64}:[a-f0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'phase-service-token': {
    match: [
      `PHASE_SERVICE_TOKEN=⟦pss_service:v2:${fake.hex(64)}:${fake.hex(64)}:${fake.hex(64)}:${fake.hex(64)}⟧`,
      `"phaseServiceToken": "⟦pss_service:v2:${fake.hex(64)}:${fake.hex(64)}:${fake.hex(64)}:${fake.hex(64)}⟧",`,
    ],
    ignore: [`PHASE_SERVICE_TOKEN=pss_service:v2:${fake.hex(20)}`, `PHASE_SERVICE_TOKEN=xpss_service:v2:${fake.hex(64)}`],
  },
  'phase-user-token': {
    match: [
      `PHASE_USER_TOKEN=⟦pss_user:v2:${fake.hex(64)}:${fake.hex(64)}:${fake.hex(64)}:${fake.hex(64)}⟧`,
      `"phaseUserToken": "⟦pss_user:v2:${fake.hex(64)}:${fake.hex(64)}:${fake.hex(64)}:${fake.hex(64)}⟧",`,
    ],
    ignore: [`PHASE_USER_TOKEN=pss_user:v2:${fake.hex(20)}`, 'PHASE_USER_TOKEN=your-token'],
  },
});
