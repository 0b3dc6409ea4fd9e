import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'particle',
  name: 'Particle',
  category: 'other',
  revoke: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
  source: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
  kinds: [
    {
      id: 'particle-access-token',
      title: 'Particle access token in a request',
      identity: 'personal-token',
      keywords: ['api.particle.io/'],
      pattern:
        /api\.particle\.io\/[^\s"']{1,100}(?:[?&]access_token=|["']?[\s\\]{1,12}-(?:d[ \t]{1,4}["']?access_token=|H[ \t]{1,4}["']Authorization: Bearer ))([0-9a-f]{40})/,
    },
    {
      id: 'particle-access-token-before-url',
      title: 'Particle access token before the URL',
      identity: 'personal-token',
      keywords: ['api.particle.io'],
      pattern: /(?:access_token=|Authorization: Bearer )([0-9a-f]{40})["']?[\s\\]{1,12}["']?https?:\/\/api\.particle\.io/,
      anchor: 'window',
      reach: 140,
    },
    {
      id: 'particle-named-token',
      title: 'Particle access token',
      identity: 'personal-token',
      keywords: ['particle_', 'particle-', 'particleio'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'particle-access-token': {
    match: [
      `curl "https://api.particle.io/v1/devices/events?access_token=⟦${fake.hex(40)}⟧"`,
      `curl https://api.particle.io/v1/devices -H "Authorization: Bearer ⟦${fake.hex(40)}⟧"`,
      `curl https://api.particle.io/v1/devices \\
  -d access_token=⟦${fake.hex(40)}⟧`,
    ],
    ignore: [
      `curl https://api.particle.io/v1/devices?access_token=${fake.hex(8)}`,
      `curl https://api.example.io/v1/devices?access_token=${fake.hex(40)}`,
    ],
  },
  'particle-access-token-before-url': {
    match: [
      `curl -H "Authorization: Bearer ⟦${fake.hex(40)}⟧" https://api.particle.io/v1/devices`,
      `curl -d access_token=⟦${fake.hex(40)}⟧ \\
 https://api.particle.io/v1/devices`,
    ],
    ignore: [
      `curl -d access_token=${fake.hex(8)} https://api.particle.io/v1/devices`,
      `curl -d access_token=${fake.hex(40)} https://api.example.io/v1/devices`,
    ],
  },
  'particle-named-token': {
    match: [`PARTICLE_ACCESS_TOKEN=⟦${fake.hex(40)}⟧`, `"particle_access_token": "⟦${fake.hex(40)}⟧"`],
    ignore: [`PARTICLE_ACCESS_TOKEN=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'particle_access_token: your-value-here'],
  },
});
