import { fromBase64 } from '../../../base/checksum.ts';
import { vendor, type Samples } from '../../vendor.ts';

/** A text claim of a JWT: `role` (`anon`, `service_role`) or `ref`, the project. */
function claim(token: string, name: 'role' | 'ref'): string | undefined {
  return new RegExp(`"${name}"\\s{0,2}:\\s{0,2}"([^"]{1,64})"`).exec(payloadOf(token))?.[1];
}

function expiryOf(token: string): number | undefined {
  const seconds = /"exp"\s{0,2}:\s{0,2}(\d{9,11})/.exec(payloadOf(token))?.[1];
  return seconds ? Number(seconds) * 1000 : undefined;
}

function payloadOf(token: string): string {
  const bytes = fromBase64(token.split('.')[1] ?? '');
  return bytes ? String.fromCharCode(...bytes) : '';
}

export default vendor({
  id: 'supabase',
  name: 'Supabase',
  category: 'database',
  revoke: 'https://supabase.com/dashboard/account/tokens',
  instead: 'Use the publishable key with row-level security in clients and a secret key per service.',
  source: 'https://supabase.com/docs/guides/api/api-keys',
  kinds: [
    {
      id: 'supabase-access-token',
      title: 'Supabase personal access token',
      identity: 'personal-token',
      keywords: ['sbp_'],
      pattern: /sbp_(?:v0_|oauth_)?[a-f0-9]{40}/,
    },
    {
      id: 'supabase-secret-key',
      title: 'Supabase secret key',
      identity: 'api-key',
      keywords: ['sb_secret_'],
      pattern: /sb_secret_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}/,
    },
    {
      id: 'supabase-publishable-key',
      title: 'Supabase publishable key',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['sb_publishable_'],
      pattern: /sb_publishable_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}/,
    },
    {
      id: 'supabase-service-role-key',
      title: 'Supabase service_role key (legacy)',
      identity: 'api-key',
      keywords: ['supabase'],
      value: /^eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}$/,
      name: /^(?!.{0,80}(?:anon|public)).{0,80}(?:service|secret|admin|key|token|role)/i,
      check: (secret) => claim(secret, 'role') !== 'anon',
      principal: (secret) => claim(secret, 'ref'),
      expires: expiryOf,
    },
    {
      id: 'supabase-anon-key',
      title: 'Supabase anon key (legacy)',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['supabase'],
      value: /^eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}$/,
      name: /anon|public/i,
      check: (secret) => claim(secret, 'role') !== 'service_role',
      principal: (secret) => claim(secret, 'ref'),
      expires: expiryOf,
    },
    {
      id: 'supabase-jwt-secret',
      title: 'Supabase JWT secret',
      identity: 'signing-key',
      keywords: ['supabase'],
      value: /^(?:[A-Za-z0-9+\/]{86}==|[a-f0-9-]{36,64})$/,
      name: /jwt[_-]?secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'supabase-access-token': {
    match: [`SUPABASE_ACCESS_TOKEN=⟦sbp_${fake.hex(40)}⟧`, `"supabaseAccessToken": "⟦sbp_${fake.hex(40)}⟧",`],
    ignore: [
      `SUPABASE_ACCESS_TOKEN=xsbp_${fake.hex(40)}`,
      `SUPABASE_ACCESS_TOKEN=sbp_${fake.hex(5)}`,
      `SUPABASE_ACCESS_TOKEN=sbp_${fake.hex(40)}Zz9`,
      'SUPABASE_ACCESS_TOKEN=sbp_your-token-here',
    ],
  },
  'supabase-secret-key': {
    match: [
      `SUPABASE_SECRET_KEY=⟦sb_secret_${fake.alnum(22)}_${fake.alnum(8)}⟧`,
      `"supabaseSecretKey": "⟦sb_secret_${fake.alnum(22)}_${fake.alnum(8)}⟧",`,
    ],
    ignore: [
      `SUPABASE_SECRET_KEY=xsb_secret_${fake.alnum(22)}_${fake.alnum(8)}`,
      `SUPABASE_SECRET_KEY=sb_secret_${fake.alnum(2)}_${fake.alnum(1)}`,
      `SUPABASE_SECRET_KEY=sb_secret_${fake.alnum(22)}_${fake.alnum(8)}Zz9`,
      'SUPABASE_SECRET_KEY=sb_secret_your-token-here',
    ],
  },
  'supabase-publishable-key': {
    match: [
      `SUPABASE_PUBLISHABLE_KEY=⟦sb_publishable_${fake.alnum(22)}_${fake.alnum(8)}⟧`,
      `"supabasePublishableKey": "⟦sb_publishable_${fake.alnum(22)}_${fake.alnum(8)}⟧",`,
    ],
    ignore: [
      `SUPABASE_PUBLISHABLE_KEY=xsb_publishable_${fake.alnum(22)}_${fake.alnum(8)}`,
      `SUPABASE_PUBLISHABLE_KEY=sb_publishable_${fake.alnum(2)}_${fake.alnum(1)}`,
      `SUPABASE_PUBLISHABLE_KEY=sb_publishable_${fake.alnum(22)}_${fake.alnum(8)}Zz9`,
      'SUPABASE_PUBLISHABLE_KEY=sb_publishable_your-token-here',
    ],
  },
  'supabase-service-role-key': {
    match: [
      `SUPABASE_SERVICE_ROLE_KEY=⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `const supabaseServiceRoleKey = "⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}`,
      `SUPABASE_SERVICE_ROLE_KEY=eyJhbGciOi${fake.base64url(3)}.eyJpc3Mi${fake.base64url(11)}.${fake.base64url(5)}`,
      'SUPABASE_SERVICE_ROLE_KEY=your-key-here',
    ],
  },
  'supabase-anon-key': {
    match: [
      `NEXT_PUBLIC_SUPABASE_ANON_KEY=⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `const nextPublicSupabaseAnonKey = "⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}`,
      `NEXT_PUBLIC_SUPABASE_ANON_KEY=eyJhbGciOi${fake.base64url(3)}.eyJpc3Mi${fake.base64url(11)}.${fake.base64url(5)}`,
      'NEXT_PUBLIC_SUPABASE_ANON_KEY=your-key-here',
    ],
  },
  'supabase-jwt-secret': {
    match: [`SUPABASE_JWT_SECRET=⟦${fake.base64(86)}==⟧`, `const supabaseJwtSecret = "⟦${fake.base64(86)}==⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.base64(86)}==`, `SUPABASE_JWT_SECRET=${fake.base64(10)}==`, 'SUPABASE_JWT_SECRET=your-key-here'],
  },
});
