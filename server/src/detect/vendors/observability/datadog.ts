import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'datadog',
  name: 'Datadog',
  category: 'observability',
  secretNames: ['datadog', 'dd api', 'dd app'],
  revoke: 'https://app.datadoghq.com/organization-settings/api-keys',
  instead: 'Use an application key of a service account with scopes; let pipelines fetch keys from the secret manager.',
  source: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  kinds: [
    {
      id: 'datadog-api-key',
      title: 'Datadog API key',
      identity: 'api-key',
      keywords: ['datadog', 'dd_api', 'dd_key', 'dd-api', 'dd_secret', 'dd_token', 'dd-secret', 'dd-apikey', 'ddapikey', 'dogapi'],
      value: /^[a-z0-9]{32}$/,
      name: /(?<![a-z])(?:dd|datadog|dogapi).{0,60}(?:key|token|secret|private|auth|access|api)/i,
      pairsWith: ['datadog-application-key'],
    },
    {
      id: 'datadog-application-key',
      title: 'Datadog application key',
      identity: 'personal-token',
      keywords: ['datadog', 'dd_app', 'dd_key', 'dd-app', 'dd_secret', 'dd_token', 'dogapi'],
      value: /^[A-Za-z0-9]{40}$/,
      name: /(?<![a-z])(?:dd|datadog|dogapi).{0,60}(?:key|token|secret|private|auth|access|app)/i,
    },
    {
      id: 'datadog-key-in-text',
      title: 'Datadog key joined to its name',
      identity: 'api-key',
      keywords: ['dd-', 'dd_', 'datadog-', 'datadog_'],
      pattern: /(?:dd|datadog)[-_](?:api|app|application|secret|access|private)?[-_]?(?:key|token|secret)?-([a-f0-9]{40}|[a-f0-9]{32})/i,
    },
    {
      id: 'datadog-client-token',
      title: 'Datadog client token',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['datadog', 'dd_rum', 'dd_client', 'dd_token'],
      value: /^pub[a-f0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
      source: 'https://docs.datadoghq.com/account_management/api-app-keys/#client-tokens',
    },
    {
      id: 'datadog-site',
      title: 'Datadog site',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['dd_site', 'datadog_site', 'datadog_host', 'dd_host', 'dd_url', 'datadog_url'],
      value: /^(?:(?:https?:\/\/)?(?:(?:api|app|intake)\.)?(?:(?:us2|us3|us5|ap1|ap2|uk1)\.)?(?:datadoghq\.(?:com|eu)|ddog-gov\.com)\/?)$/,
      pairsWith: ['datadog-api-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'datadog-api-key': {
    match: [`DD_API_KEY=⟦${fake.hex(32)}⟧`, `const ddApiKey = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `DD_API_KEY=${fake.hex(4)}`, 'DD_API_KEY=your-key-here'],
  },
  'datadog-application-key': {
    match: [`DD_APPLICATION_KEY=⟦${fake.hex(40)}⟧`, `const ddApplicationKey = "⟦${fake.hex(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(40)}`, `DD_APPLICATION_KEY=${fake.hex(5)}`, 'DD_APPLICATION_KEY=your-key-here'],
  },
  'datadog-key-in-text': {
    match: [`dd-apikey-⟦${fake.hex(32)}⟧`, `datadog-secrettoken-⟦${fake.hex(32)}⟧`],
    ignore: [`dd-apikey-${fake.hex(12)}`, `dd-trace-${fake.hex(32)}`],
  },
  'datadog-client-token': {
    match: [`DD_CLIENT_TOKEN=⟦pub${fake.hex(32)}⟧`, `const ddClientToken = "⟦pub${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=pub${fake.hex(32)}`, `DD_CLIENT_TOKEN=pub${fake.hex(4)}`, 'DD_CLIENT_TOKEN=your-key-here'],
  },
  'datadog-site': {
    match: ['DD_SITE=⟦datadoghq.eu⟧', 'DATADOG_HOST=⟦https://api.us3.datadoghq.com⟧'],
    ignore: ['DD_SITE=example.com', 'SITE=datadoghq.eu'],
  },
});
