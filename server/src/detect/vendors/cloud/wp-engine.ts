import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'wp-engine',
  name: 'WP Engine',
  category: 'cloud',
  revoke: 'https://my.wpengine.com/api_access',
  source: 'https://wpengineapi.com/quick-start',
  kinds: [
    {
      id: 'wp-engine-api-key',
      title: 'WP Engine API password',
      identity: 'api-key',
      keywords: ['wpengine', 'wp_engine', 'wpe_api', 'wpeapi', 'wpe-api'],
      value: /^[A-Za-z0-9]{28,40}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'wp-engine-api-key': {
    match: [`WPENGINE_API_KEY=⟦${fake.alnum(32)}⟧`, `const wpengineApiKey = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `WPENGINE_API_KEY=${fake.alnum(4)}`, 'WPENGINE_API_KEY=your-key-here'],
  },
});
