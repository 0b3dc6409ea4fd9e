import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'new-relic',
  name: 'New Relic',
  category: 'observability',
  secretNames: ['newrelic', 'new relic', 'nr license'],
  revoke: 'https://one.newrelic.com/admin-portal/api-keys/home',
  instead: 'Create a separate ingest key per environment and a user key of a service user for automation.',
  source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  kinds: [
    {
      id: 'new-relic-user-key',
      title: 'New Relic user key',
      identity: 'personal-token',
      keywords: ['NRAK-'],
      pattern: /NRAK-[A-Za-z0-9]{27}/,
    },
    {
      id: 'new-relic-admin-key',
      title: 'New Relic admin key',
      identity: 'personal-token',
      keywords: ['NRAA-'],
      pattern: /NRAA-[a-f0-9]{27}/,
    },
    {
      id: 'new-relic-insert-key',
      title: 'New Relic insert key',
      identity: 'api-key',
      keywords: ['NRII-'],
      pattern: /NRII-[A-Za-z0-9_-]{32}/,
    },
    {
      id: 'new-relic-query-key',
      title: 'New Relic query key',
      identity: 'api-key',
      keywords: ['NRIQ-'],
      pattern: /NRIQ-[A-Za-z0-9_-]{32}/,
    },
    {
      id: 'new-relic-rest-key',
      title: 'New Relic REST API key',
      identity: 'api-key',
      keywords: ['NRRA-'],
      pattern: /NRRA-[a-f0-9]{42}/,
    },
    {
      id: 'new-relic-browser-key',
      title: 'New Relic browser key',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['NRJS-'],
      pattern: /NRJS-[a-f0-9]{19}/,
    },
    {
      id: 'new-relic-license-key',
      title: 'New Relic license key',
      identity: 'license',
      keywords: ['NRAL'],
      pattern: /(?:[a-z]{2}\d{2}xx[a-f0-9]{30}|[A-Fa-f0-9]{36})NRAL/,
      anchor: 'window',
      reach: 48,
    },
    {
      id: 'new-relic-license-key-old',
      title: 'New Relic license key (without mark)',
      identity: 'license',
      keywords: ['newrelic', 'new_relic', 'new relic', 'license_key', 'licensekey'],
      value: /^(?:[a-f0-9]{40}|eu01xx[a-f0-9]{34})$/,
      name: /licen[sc]e/i,
    },
    {
      id: 'new-relic-pixie-api-key',
      title: 'Pixie API key',
      identity: 'api-key',
      keywords: ['px-api-'],
      pattern: /px-api-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      source: 'https://docs.px.dev/using-pixie/api-quick-start/',
    },
    {
      id: 'new-relic-pixie-deploy-key',
      title: 'Pixie deploy key',
      identity: 'deploy-key',
      keywords: ['px-dep-'],
      pattern: /px-dep-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      source: 'https://docs.px.dev/reference/admin/deploy-keys/',
    },
    {
      id: 'new-relic-account-key',
      title: 'New Relic key',
      identity: 'api-key',
      keywords: ['newrelic', 'new_relic', 'new-relic'],
      value: /^(?:[A-Za-z0-9]{4}-[A-Za-z0-9]{40,44}|[A-Za-z0-9]{64})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'new-relic-user-key': {
    match: [`NEW_RELIC_API_KEY=⟦NRAK-${fake.text(27, 'upperAlnum')}⟧`, `"newRelicApiKey": "⟦NRAK-${fake.text(27, 'upperAlnum')}⟧",`],
    ignore: [
      `NEW_RELIC_API_KEY=xNRAK-${fake.text(27, 'upperAlnum')}`,
      `NEW_RELIC_API_KEY=NRAK-${fake.text(3, 'upperAlnum')}`,
      `NEW_RELIC_API_KEY=NRAK-${fake.text(27, 'upperAlnum')}Zz9`,
      'NEW_RELIC_API_KEY=NRAK-your-token-here',
    ],
  },
  'new-relic-admin-key': {
    match: [`NEW_RELIC_ADMIN_KEY=⟦NRAA-${fake.hex(27)}⟧`, `"newRelicAdminKey": "⟦NRAA-${fake.hex(27)}⟧",`],
    ignore: [
      `NEW_RELIC_ADMIN_KEY=xNRAA-${fake.hex(27)}`,
      `NEW_RELIC_ADMIN_KEY=NRAA-${fake.hex(3)}`,
      `NEW_RELIC_ADMIN_KEY=NRAA-${fake.hex(27)}Zz9`,
      'NEW_RELIC_ADMIN_KEY=NRAA-your-token-here',
    ],
  },
  'new-relic-insert-key': {
    match: [`NEW_RELIC_INSERT_KEY=⟦NRII-${fake.base64url(32)}⟧`, `"newRelicInsertKey": "⟦NRII-${fake.base64url(32)}⟧",`],
    ignore: [
      `NEW_RELIC_INSERT_KEY=xNRII-${fake.base64url(32)}`,
      `NEW_RELIC_INSERT_KEY=NRII-${fake.base64url(4)}`,
      `NEW_RELIC_INSERT_KEY=NRII-${fake.base64url(32)}Zz9`,
      'NEW_RELIC_INSERT_KEY=NRII-your-token-here',
    ],
  },
  'new-relic-query-key': {
    match: [`NEW_RELIC_QUERY_KEY=⟦NRIQ-${fake.base64url(32)}⟧`, `"newRelicQueryKey": "⟦NRIQ-${fake.base64url(32)}⟧",`],
    ignore: [
      `NEW_RELIC_QUERY_KEY=xNRIQ-${fake.base64url(32)}`,
      `NEW_RELIC_QUERY_KEY=NRIQ-${fake.base64url(4)}`,
      `NEW_RELIC_QUERY_KEY=NRIQ-${fake.base64url(32)}Zz9`,
      'NEW_RELIC_QUERY_KEY=NRIQ-your-token-here',
    ],
  },
  'new-relic-rest-key': {
    match: [`NEW_RELIC_REST_KEY=⟦NRRA-${fake.hex(42)}⟧`, `"newRelicRestKey": "⟦NRRA-${fake.hex(42)}⟧",`],
    ignore: [
      `NEW_RELIC_REST_KEY=xNRRA-${fake.hex(42)}`,
      `NEW_RELIC_REST_KEY=NRRA-${fake.hex(5)}`,
      `NEW_RELIC_REST_KEY=NRRA-${fake.hex(42)}Zz9`,
      'NEW_RELIC_REST_KEY=NRRA-your-token-here',
    ],
  },
  'new-relic-browser-key': {
    match: [`NEW_RELIC_BROWSER_KEY=⟦NRJS-${fake.hex(19)}⟧`, `"newRelicBrowserKey": "⟦NRJS-${fake.hex(19)}⟧",`],
    ignore: [
      `NEW_RELIC_BROWSER_KEY=xNRJS-${fake.hex(19)}`,
      `NEW_RELIC_BROWSER_KEY=NRJS-${fake.hex(2)}`,
      `NEW_RELIC_BROWSER_KEY=NRJS-${fake.hex(19)}Zz9`,
      'NEW_RELIC_BROWSER_KEY=NRJS-your-token-here',
    ],
  },
  'new-relic-license-key': {
    match: [`NEW_RELIC_LICENSE_KEY=⟦${fake.hex(36)}NRAL⟧`, `"newRelicLicenseKey": "⟦${fake.hex(36)}NRAL⟧",`],
    ignore: [`NEW_RELIC_LICENSE_KEY=${fake.hex(12)}NRAL`, 'NEW_RELIC_LICENSE_KEY=your-key'],
  },
  'new-relic-license-key-old': {
    match: [`NEW_RELIC_LICENSE_KEY=⟦${fake.hex(40)}⟧`, `common:\n  license_key: ⟦${fake.hex(40)}⟧`],
    ignore: [`NEW_RELIC_LICENSE_KEY=${fake.hex(12)}`, `NEW_RELIC_APP=${fake.hex(40)}`],
  },
  'new-relic-pixie-api-key': {
    match: [`PX_API_KEY=⟦px-api-${fake.uuid()}⟧`, `"pxApiKey": "⟦px-api-${fake.uuid()}⟧",`],
    ignore: [`PX_API_KEY=px-api-${fake.hex(8)}`, `PX_API_KEY=xpx-api-${fake.uuid()}`],
  },
  'new-relic-pixie-deploy-key': {
    match: [`PX_DEPLOY_KEY=⟦px-dep-${fake.uuid()}⟧`, `"pxDeployKey": "⟦px-dep-${fake.uuid()}⟧",`],
    ignore: [`PX_DEPLOY_KEY=px-dep-${fake.hex(8)}`, `PX_DEPLOY_KEY=xpx-dep-${fake.uuid()}`],
  },
  'new-relic-account-key': {
    match: [`NEW_RELIC_KEY=⟦${fake.alnum(64)}⟧`, `const newRelicKey = "⟦${fake.alnum(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(64)}`, `NEW_RELIC_KEY=${fake.alnum(8)}`, 'NEW_RELIC_KEY=your-key-here'],
  },
});
