import { crc32, fromBase64 } from '../../../base/checksum.ts';
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

/** CRC-32 of `glsa_` and the 32 random characters, hexadecimal, least significant byte first. */
function checksum(text: string): string {
  const bytes = crc32(text).toString(16).padStart(8, '0').match(/../g) ?? [];
  return bytes.reverse().join('');
}

function sealed(text: string): string {
  return `${text}_${checksum(text)}`;
}

function endsWithChecksum(secret: string): boolean {
  return checksum(secret.slice(0, -9)) === secret.slice(-8).toLowerCase();
}

/** Name of the token and number of the organization (`deploy, organization 204630`). */
function cloudTokenName(secret: string): string | undefined {
  const token = readJson(secret.slice('glc_'.length));
  if (!token) return undefined;
  return (
    [token['n'], token['o'] && `organization ${String(token['o'])}`].filter((part) => typeof part === 'string').join(', ') || undefined
  );
}

export default vendor({
  id: 'grafana',
  name: 'Grafana',
  category: 'observability',
  secretNames: ['grafana cloud'],
  revoke: 'https://grafana.com/orgs/',
  instead: 'Give the service account only the role it needs and its tokens an expiry.',
  source: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  kinds: [
    {
      id: 'grafana-service-account-token',
      title: 'Grafana service account token',
      identity: 'service-account',
      keywords: ['glsa_'],
      pattern: /glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}/,
      check: endsWithChecksum,
    },
    {
      id: 'grafana-cloud-access-policy-token',
      title: 'Grafana Cloud access policy token',
      identity: 'service-account',
      keywords: ['glc_eyJ'],
      pattern: /glc_eyJ[A-Za-z0-9+\/_-]{60,400}={0,3}/,
      principal: cloudTokenName,
      source: 'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
    },
    {
      id: 'grafana-api-key',
      title: 'Grafana API key (legacy)',
      identity: 'api-key',
      keywords: ['eyJrIjoi'],
      pattern: /eyJrIjoi[A-Za-z0-9_=-]{60,400}/,
      source: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
    },
    {
      id: 'grafana-admin-password',
      title: 'Grafana administrator password',
      identity: 'service-account',
      keywords: ['gf_security_admin_password', 'grafana_admin_pass', 'grafana_password', 'grafana_admin_password'],
      value: /^(?=\D{0,127}\d)[^\s"\'`<>${}()&,;]{8,128}$/,
      name: /passw/i,
      source: 'https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'grafana-service-account-token': {
    match: [`GRAFANA_TOKEN=⟦${sealed(`glsa_${fake.alnum(32)}`)}⟧`, `Authorization: Bearer ⟦${sealed(`glsa_${fake.alnum(32)}`)}⟧`],
    ignore: [`GRAFANA_TOKEN=glsa_${fake.alnum(32)}_00000000`, `GRAFANA_TOKEN=glsa_${fake.alnum(12)}`],
  },
  'grafana-cloud-access-policy-token': {
    match: [`GRAFANA_CLOUD_TOKEN=⟦glc_eyJ${fake.alnum(120)}⟧`, `"grafanaCloudToken": "⟦glc_eyJ${fake.alnum(120)}⟧",`],
    ignore: [
      `GRAFANA_CLOUD_TOKEN=xglc_eyJ${fake.alnum(120)}`,
      `GRAFANA_CLOUD_TOKEN=glc_eyJ${fake.alnum(15)}`,
      'GRAFANA_CLOUD_TOKEN=glc_eyJyour-token-here',
    ],
  },
  'grafana-api-key': {
    match: [`GRAFANA_API_KEY=⟦eyJrIjoi${fake.alnum(90)}⟧`, `"grafanaApiKey": "⟦eyJrIjoi${fake.alnum(90)}⟧",`],
    ignore: [
      `GRAFANA_API_KEY=xeyJrIjoi${fake.alnum(90)}`,
      `GRAFANA_API_KEY=eyJrIjoi${fake.alnum(11)}`,
      'GRAFANA_API_KEY=eyJrIjoiyour-token-here',
    ],
  },
  'grafana-admin-password': {
    match: [`GF_SECURITY_ADMIN_PASSWORD=⟦${fake.password(16)}⟧`, `const gfSecurityAdminPassword = "⟦${fake.password(16)}⟧";`],
    ignore: [`GF_SECURITY_ADMIN_USER=${fake.password(16)}`, 'GF_SECURITY_ADMIN_PASSWORD=abc'],
  },
});
