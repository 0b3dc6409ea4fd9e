import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'splunk',
  name: 'Splunk',
  category: 'observability',
  secretNames: ['splunk'],
  revoke:
    'https://help.splunk.com/splunk-cloud-platform/administer/admin-config-service-manual/10.0.2503/administer-splunk-cloud-platform-using-the-admin-config-service-acs-api/manage-http-event-collector-hec-tokens-in-splunk-cloud-platform',
  source:
    'https://help.splunk.com/splunk-cloud-platform/get-started/get-data-in/9.3.2408/get-data-with-http-event-collector/set-up-and-use-http-event-collector-in-splunk-web',
  kinds: [
    {
      id: 'splunk-hec-token',
      title: 'Splunk HTTP Event Collector token',
      identity: 'deploy-key',
      keywords: ['splunk', 'hec_token', 'hectoken'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /hec|token|key|secret/i,
    },
    {
      id: 'splunk-access-token',
      title: 'Splunk Observability Cloud access token',
      identity: 'api-key',
      keywords: ['splunk', 'signalfx', 'sfx_'],
      value: /^[A-Za-z0-9_-]{22}$/,
      name: /key|token|secret|private/i,
      source:
        'https://help.splunk.com/splunk-observability-cloud/administer/authentication-and-security/authentication-tokens/org-access-tokens',
    },
    {
      id: 'splunk-auth-token-header',
      title: 'Splunk token in a header',
      identity: 'session',
      keywords: ['Splunk '],
      pattern: /Splunk ([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'splunk-hec-token': {
    match: [`SPLUNK_HEC_TOKEN=⟦${fake.uuid()}⟧`, `const splunkHecToken = "⟦${fake.uuid()}⟧";`],
    ignore: [`SPLUNK_SOURCE_ID=${fake.uuid()}`, `TOKEN=${fake.uuid()}`],
  },
  'splunk-access-token': {
    match: [`SPLUNK_ACCESS_TOKEN=⟦${fake.alnum(22)}⟧`, `const splunkAccessToken = "⟦${fake.alnum(22)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(22)}`, `SPLUNK_ACCESS_TOKEN=${fake.alnum(2)}`, 'SPLUNK_ACCESS_TOKEN=your-key-here'],
  },
  'splunk-auth-token-header': {
    match: [`Authorization: Splunk ⟦${fake.uuid()}⟧`, `-H "Authorization: Splunk ⟦${fake.uuid()}⟧"`],
    ignore: [`Authorization: Splunk ${fake.hex(8)}`, `Authorization: Bearer ${fake.uuid()}`],
  },
});
