import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cloudflare',
  name: 'Cloudflare',
  category: 'cdn-dns',
  secretNames: ['cloudflare', 'cf api'],
  revoke: 'https://dash.cloudflare.com/profile/api-tokens',
  instead: 'Use an account API token limited to the zones and permissions of the job, with an expiry.',
  source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  kinds: [
    {
      id: 'cloudflare-account-api-token',
      title: 'Cloudflare account API token',
      identity: 'service-account',
      keywords: ['cfat_'],
      pattern: /cfat_[A-Za-z0-9]{48}/,
    },
    {
      id: 'cloudflare-user-api-token',
      title: 'Cloudflare user API token',
      identity: 'personal-token',
      keywords: ['cfut_'],
      pattern: /cfut_[A-Za-z0-9]{48}/,
    },
    {
      id: 'cloudflare-global-key',
      title: 'Cloudflare global API key',
      identity: 'personal-token',
      keywords: ['cfk_'],
      pattern: /cfk_[A-Za-z0-9]{48}/,
    },
    {
      id: 'cloudflare-api-token',
      title: 'Cloudflare API token (unmarked)',
      identity: 'api-key',
      keywords: ['cloudflare', 'cf_api', 'cf_token', 'cfapi', 'cftoken'],
      value: /^[A-Za-z0-9_-]{38,42}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'cloudflare-global-api-key',
      title: 'Cloudflare global API key (unmarked)',
      identity: 'personal-token',
      keywords: ['cloudflare', 'cf_api', 'x-auth-key', 'cf_key'],
      value: /^(?:[a-f0-9]{37}|[a-f0-9]{45})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'cloudflare-origin-ca-key',
      title: 'Cloudflare origin CA key',
      identity: 'service-account',
      keywords: ['v1.0-'],
      pattern: /v1\.0-[a-f0-9]{24}-[a-f0-9]{146}/,
      source: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
    },
    {
      id: 'cloudflare-service-key',
      title: 'Cloudflare user service key',
      identity: 'service-account',
      keywords: ['cloudflare', 'x-auth-user-service-key', 'cf_service'],
      value: /^v1\.0-[A-Fa-f0-9-]{100,360}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'cloudflare-tunnel-token',
      title: 'Cloudflare Tunnel token',
      identity: 'service-account',
      keywords: ['eyJhIjoi'],
      pattern: /eyJhIjoi[A-Za-z0-9+\/_-]{120,260}={0,2}/,
      source: 'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/configure-tunnels/remote-tunnel-permissions/',
    },
    {
      id: 'cloudflare-access-client-secret',
      title: 'Cloudflare Access service token secret',
      identity: 'service-account',
      keywords: ['cf-access-client-secret', 'cf_access_client_secret'],
      pattern: /cf[-_]access[-_]client[-_]secret["\']?\s{0,3}[:=]\s{0,3}["\']?([a-f0-9]{64})/i,
      source: 'https://developers.cloudflare.com/cloudflare-one/identity/service-tokens/',
    },
    {
      id: 'cloudflare-r2-secret-key',
      title: 'Cloudflare R2 secret access key',
      identity: 'api-key',
      keywords: ['r2_secret', 'r2secret', 'r2_access', 'r2access', 'r2-secret'],
      value: /^[a-f0-9]{64}$/,
      name: /secret/i,
      source: 'https://developers.cloudflare.com/r2/api/tokens/',
    },
    {
      id: 'cloudflare-turnstile-secret',
      title: 'Cloudflare Turnstile secret key',
      identity: 'api-key',
      keywords: ['turnstile'],
      value: /^[0-3]x[0-9A-Za-z_-]{22,40}$/,
      name: /secret/i,
      source: 'https://developers.cloudflare.com/turnstile/get-started/',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cloudflare-account-api-token': {
    match: [
      `CLOUDFLARE_API_TOKEN=⟦cfat_${fake.alnum(40)}${fake.hex(8)}⟧`,
      `"cloudflareApiToken": "⟦cfat_${fake.alnum(40)}${fake.hex(8)}⟧",`,
    ],
    ignore: [
      `CLOUDFLARE_API_TOKEN=xcfat_${fake.alnum(40)}${fake.hex(8)}`,
      `CLOUDFLARE_API_TOKEN=cfat_${fake.alnum(5)}${fake.hex(1)}`,
      `CLOUDFLARE_API_TOKEN=cfat_${fake.alnum(40)}${fake.hex(8)}Zz9`,
      'CLOUDFLARE_API_TOKEN=cfat_your-token-here',
    ],
  },
  'cloudflare-user-api-token': {
    match: [
      `CLOUDFLARE_API_TOKEN=⟦cfut_${fake.alnum(40)}${fake.hex(8)}⟧`,
      `"cloudflareApiToken": "⟦cfut_${fake.alnum(40)}${fake.hex(8)}⟧",`,
    ],
    ignore: [
      `CLOUDFLARE_API_TOKEN=xcfut_${fake.alnum(40)}${fake.hex(8)}`,
      `CLOUDFLARE_API_TOKEN=cfut_${fake.alnum(5)}${fake.hex(1)}`,
      `CLOUDFLARE_API_TOKEN=cfut_${fake.alnum(40)}${fake.hex(8)}Zz9`,
      'CLOUDFLARE_API_TOKEN=cfut_your-token-here',
    ],
  },
  'cloudflare-global-key': {
    match: [`CLOUDFLARE_API_KEY=⟦cfk_${fake.alnum(40)}${fake.hex(8)}⟧`, `"cloudflareApiKey": "⟦cfk_${fake.alnum(40)}${fake.hex(8)}⟧",`],
    ignore: [
      `CLOUDFLARE_API_KEY=xcfk_${fake.alnum(40)}${fake.hex(8)}`,
      `CLOUDFLARE_API_KEY=cfk_${fake.alnum(5)}${fake.hex(1)}`,
      `CLOUDFLARE_API_KEY=cfk_${fake.alnum(40)}${fake.hex(8)}Zz9`,
      'CLOUDFLARE_API_KEY=cfk_your-token-here',
    ],
  },
  'cloudflare-api-token': {
    match: [`CLOUDFLARE_API_TOKEN=⟦${fake.base64url(40)}⟧`, `const cloudflareApiToken = "⟦${fake.base64url(40)}⟧";`],
    ignore: [`CLOUDFLARE_ZONE=${fake.alnum(40)}`, `CLOUDFLARE_API_TOKEN=${fake.alnum(12)}`, `CHECKSUM=${fake.alnum(40)}`],
  },
  'cloudflare-global-api-key': {
    match: [`CLOUDFLARE_API_KEY=⟦${fake.hex(37)}⟧`, `const cloudflareApiKey = "⟦${fake.hex(37)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(37)}`, `CLOUDFLARE_API_KEY=${fake.hex(4)}`, 'CLOUDFLARE_API_KEY=your-key-here'],
  },
  'cloudflare-origin-ca-key': {
    match: [
      `CLOUDFLARE_ORIGIN_CA_KEY=⟦v1.0-${fake.hex(24)}-${fake.hex(146)}⟧`,
      `"cloudflareOriginCaKey": "⟦v1.0-${fake.hex(24)}-${fake.hex(146)}⟧",`,
    ],
    ignore: [
      `CLOUDFLARE_ORIGIN_CA_KEY=xv1.0-${fake.hex(24)}-${fake.hex(146)}`,
      `CLOUDFLARE_ORIGIN_CA_KEY=v1.0-${fake.hex(3)}-${fake.hex(18)}`,
      `CLOUDFLARE_ORIGIN_CA_KEY=v1.0-${fake.hex(24)}-${fake.hex(146)}Zz9`,
      'CLOUDFLARE_ORIGIN_CA_KEY=v1.0-your-token-here',
    ],
  },
  'cloudflare-service-key': {
    match: [
      `CLOUDFLARE_SERVICE_KEY=⟦v1.0-${fake.hex(64)}-${fake.hex(128)}⟧`,
      `const cloudflareServiceKey = "⟦v1.0-${fake.hex(64)}-${fake.hex(128)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=v1.0-${fake.hex(64)}-${fake.hex(128)}`,
      `CLOUDFLARE_SERVICE_KEY=v1.0-${fake.hex(8)}-${fake.hex(16)}`,
      'CLOUDFLARE_SERVICE_KEY=your-key-here',
    ],
  },
  'cloudflare-tunnel-token': {
    match: [`TUNNEL_TOKEN=⟦eyJhIjoi${fake.alnum(170)}⟧`, `"tunnelToken": "⟦eyJhIjoi${fake.alnum(170)}⟧",`],
    ignore: [`TUNNEL_TOKEN=xeyJhIjoi${fake.alnum(170)}`, `TUNNEL_TOKEN=eyJhIjoi${fake.alnum(21)}`, 'TUNNEL_TOKEN=eyJhIjoiyour-token-here'],
  },
  'cloudflare-access-client-secret': {
    match: [`CF-Access-Client-Secret: ⟦${fake.hex(64)}⟧`, `CF_ACCESS_CLIENT_SECRET="⟦${fake.hex(64)}⟧"`],
    ignore: [`CF-Access-Client-Secret: ${fake.hex(12)}`, `CF-Access-Client-Id: ${fake.hex(32)}.access`],
  },
  'cloudflare-r2-secret-key': {
    match: [`R2_SECRET_ACCESS_KEY=⟦${fake.hex(64)}⟧`, `const r2SecretAccessKey = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `R2_SECRET_ACCESS_KEY=${fake.hex(8)}`, 'R2_SECRET_ACCESS_KEY=your-key-here'],
  },
  'cloudflare-turnstile-secret': {
    match: [`TURNSTILE_SECRET_KEY=⟦0x4AAAAAAA${fake.alnum(26)}⟧`, `const turnstileSecretKey = "⟦0x4AAAAAAA${fake.alnum(26)}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=0x4AAAAAAA${fake.alnum(26)}`,
      `TURNSTILE_SECRET_KEY=0x4AAAAAAA${fake.alnum(3)}`,
      'TURNSTILE_SECRET_KEY=your-key-here',
    ],
  },
});
