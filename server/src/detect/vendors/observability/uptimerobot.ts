import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'uptimerobot',
  name: 'UptimeRobot',
  category: 'observability',
  revoke: 'https://dashboard.uptimerobot.com/integrations',
  source: 'https://uptimerobot.com/api/',
  kinds: [
    {
      id: 'uptimerobot-api-key',
      title: 'UptimeRobot API key',
      identity: 'api-key',
      keywords: ['uptimerobot', 'uptime_robot'],
      value: /^(?:(?:ur|m|u)?[A-Za-z0-9]{6,9}-[A-Za-z0-9]{24})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'uptimerobot-api-key': {
    match: [
      `UPTIMEROBOT_API_KEY=⟦u${fake.digits(7)}-${fake.hex(24)}⟧`,
      `const uptimerobotApiKey = "⟦u${fake.digits(7)}-${fake.hex(24)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=u${fake.digits(7)}-${fake.hex(24)}`,
      `UPTIMEROBOT_API_KEY=u${fake.digits(1)}-${fake.hex(3)}`,
      'UPTIMEROBOT_API_KEY=your-key-here',
    ],
  },
});
