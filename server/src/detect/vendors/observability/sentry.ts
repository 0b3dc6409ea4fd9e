import { fromBase64 } from '../../../base/checksum.ts';
import { vendor, type Samples } from '../../vendor.ts';

/** The JSON object that base64 text encodes; undefined where it encodes something else. */
function readJson(text: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = fromBase64(text);
  if (!bytes) return undefined;
  try {
    const value: unknown = JSON.parse(String.fromCharCode(...bytes));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function organizationOf(secret: string): string | undefined {
  const claims = readJson(secret.slice('sntrys_'.length, secret.lastIndexOf('_')));
  const organization = claims?.['org'];
  return typeof organization === 'string' ? organization : undefined;
}

export default vendor({
  id: 'sentry',
  name: 'Sentry',
  category: 'observability',
  secretNames: ['sentry'],
  revoke: 'https://sentry.io/settings/auth-tokens/',
  instead: 'Use an organization token, which can only upload releases and source maps, in pipelines.',
  source: 'https://docs.sentry.io/account/auth-tokens/',
  kinds: [
    {
      id: 'sentry-org-token',
      title: 'Sentry organization token',
      identity: 'service-account',
      keywords: ['sntrys_'],
      pattern: /sntrys_eyJ[A-Za-z0-9+\/_-]{80,400}={0,2}_[A-Za-z0-9+\/_-]{43}/,
      principal: organizationOf,
    },
    {
      id: 'sentry-user-token',
      title: 'Sentry user token',
      identity: 'personal-token',
      keywords: ['sntryu_'],
      pattern: /sntryu_[a-f0-9]{64}/,
    },
    {
      id: 'sentry-application-token',
      title: 'Sentry application token',
      identity: 'application',
      keywords: ['sntrya_', 'sntryi_'],
      pattern: /sntry[ai]_[a-f0-9]{64}/,
    },
    {
      id: 'sentry-legacy-token',
      title: 'Sentry auth token (legacy)',
      identity: 'personal-token',
      keywords: ['sentry'],
      value: /^[a-f0-9]{64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'sentry-dsn',
      title: 'Sentry DSN',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['.ingest.sentry.io', '.ingest.us.sentry.io', '.ingest.de.sentry.io', '@sentry.io/'],
      pattern: /https:\/\/[a-f0-9]{32}@(?:o\d{1,12}\.ingest\.(?:us\.|de\.)?)?sentry\.io\/\d{1,20}/,
      anchor: 'window',
      reach: 120,
      source: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
    },
    {
      id: 'sentry-dsn-secret',
      title: 'Sentry DSN with a secret key (legacy)',
      identity: 'api-key',
      keywords: ['sentry', 'raven'],
      value: /^https?:\/\/[a-f0-9]{32}:[a-f0-9]{32}@[A-Za-z0-9.:-]{3,100}\/\d{1,20}$/,
      name: /dsn|url/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'sentry-org-token': {
    match: [
      `SENTRY_AUTH_TOKEN=⟦sntrys_eyJ${fake.alnum(140)}==_${fake.base64(43)}⟧`,
      `"sentryAuthToken": "⟦sntrys_eyJ${fake.alnum(140)}==_${fake.base64(43)}⟧",`,
    ],
    ignore: [
      `SENTRY_AUTH_TOKEN=xsntrys_eyJ${fake.alnum(140)}==_${fake.base64(43)}`,
      `SENTRY_AUTH_TOKEN=sntrys_eyJ${fake.alnum(17)}==_${fake.base64(5)}`,
      'SENTRY_AUTH_TOKEN=sntrys_your-token-here',
    ],
  },
  'sentry-user-token': {
    match: [`SENTRY_AUTH_TOKEN=⟦sntryu_${fake.hex(64)}⟧`, `"sentryAuthToken": "⟦sntryu_${fake.hex(64)}⟧",`],
    ignore: [
      `SENTRY_AUTH_TOKEN=xsntryu_${fake.hex(64)}`,
      `SENTRY_AUTH_TOKEN=sntryu_${fake.hex(8)}`,
      `SENTRY_AUTH_TOKEN=sntryu_${fake.hex(64)}Zz9`,
      'SENTRY_AUTH_TOKEN=sntryu_your-token-here',
    ],
  },
  'sentry-application-token': {
    match: [`SENTRY_AUTH_TOKEN=⟦sntrya_${fake.hex(64)}⟧`, `"sentryAuthToken": "⟦sntrya_${fake.hex(64)}⟧",`],
    ignore: [
      `SENTRY_AUTH_TOKEN=xsntrya_${fake.hex(64)}`,
      `SENTRY_AUTH_TOKEN=sntrya_${fake.hex(8)}`,
      `SENTRY_AUTH_TOKEN=sntrya_${fake.hex(64)}Zz9`,
      'SENTRY_AUTH_TOKEN=sntrya_your-token-here',
    ],
  },
  'sentry-legacy-token': {
    match: [`SENTRY_AUTH_TOKEN=⟦${fake.hex(64)}⟧`, `const sentryAuthToken = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `SENTRY_AUTH_TOKEN=${fake.hex(8)}`, 'SENTRY_AUTH_TOKEN=your-key-here'],
  },
  'sentry-dsn': {
    match: [
      `SENTRY_DSN=⟦https://${fake.hex(32)}@o${fake.digits(6)}.ingest.sentry.io/${fake.digits(7)}⟧`,
      `dsn: "⟦https://${fake.hex(32)}@o${fake.digits(6)}.ingest.us.sentry.io/${fake.digits(7)}⟧"`,
    ],
    ignore: ['SENTRY_DSN=https://examplePublicKey@o0.ingest.sentry.io/0', 'https://sentry.io/organizations/acme/'],
  },
  'sentry-dsn-secret': {
    match: [
      `SENTRY_DSN=⟦https://${fake.hex(32)}:${fake.hex(32)}@errors.example.com/3⟧`,
      `const sentryDsn = "⟦https://${fake.hex(32)}:${fake.hex(32)}@errors.example.com/3⟧";`,
    ],
    ignore: ['SENTRY_DSN=https://public:secret@errors.example.com/1', `SENTRY_DSN=https://${fake.hex(32)}@errors.example.com/3`],
  },
});
