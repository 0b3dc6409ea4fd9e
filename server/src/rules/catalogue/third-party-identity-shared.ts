import { tokensOf } from '../../environment/tokens.ts';
import type { Place } from '../../index/workspaceIndex.ts';
import { isGlobal } from '../../references/syntaxRegistry.ts';
import { defineRule } from '../rule.ts';
import { reportShared } from '../sharing.ts';
import { isPlainName } from './_pipelineSecrets.ts';

/** Vendors by the words that names of their credentials begin with; all words of one name must stand side by side. */
const vendors: readonly (readonly [string, readonly string[]])[] = [
  ['Datadog', ['datadog', 'dd api', 'dd app']],
  ['Sentry', ['sentry']],
  ['Slack', ['slack']],
  ['Stripe', ['stripe']],
  ['Twilio', ['twilio']],
  ['SendGrid', ['sendgrid', 'send grid']],
  ['Mailgun', ['mailgun']],
  ['Mailchimp', ['mailchimp']],
  ['Postmark', ['postmark']],
  ['New Relic', ['newrelic', 'new relic', 'nr license']],
  ['PagerDuty', ['pagerduty', 'pager duty']],
  ['Opsgenie', ['opsgenie']],
  ['Honeycomb', ['honeycomb']],
  ['Grafana Cloud', ['grafana cloud']],
  ['Splunk', ['splunk']],
  ['Segment', ['segment write', 'segment api']],
  ['Amplitude', ['amplitude']],
  ['Mixpanel', ['mixpanel']],
  ['LaunchDarkly', ['launchdarkly', 'launch darkly']],
  ['Auth0', ['auth0']],
  ['Okta', ['okta']],
  ['Algolia', ['algolia']],
  ['Cloudflare', ['cloudflare', 'cf api']],
  ['Fastly', ['fastly']],
  ['Vercel', ['vercel']],
  ['Netlify', ['netlify']],
  ['HubSpot', ['hubspot']],
  ['Salesforce', ['salesforce', 'sfdc']],
  ['Zendesk', ['zendesk']],
  ['Intercom', ['intercom']],
  ['Shopify', ['shopify']],
  ['Paddle', ['paddle']],
  ['Adyen', ['adyen']],
  ['Braintree', ['braintree']],
  ['PayPal', ['paypal']],
  ['Plaid', ['plaid']],
  ['OpenAI', ['openai']],
  ['Anthropic', ['anthropic']],
  ['Snowflake', ['snowflake']],
  ['Databricks', ['databricks']],
  ['MongoDB Atlas', ['mongodb atlas', 'atlas']],
  ['Snyk', ['snyk']],
  ['SonarQube', ['sonar']],
  ['Rollbar', ['rollbar']],
  ['Bugsnag', ['bugsnag']],
  ['Linear', ['linear api']],
  ['Jira', ['jira']],
];

export default defineRule({
  meta: {
    id: 'third-party-identity-shared',
    title: 'Credential of a vendor shared across environments',
    description:
      'One credential of an outside service is used in two environments: the service cannot tell them apart, and a leak in one is a leak in the other.',
    messages: {
      shared: '{title} is used in {here} ({reason}) and in {others}: the vendor sees one client for all of them.',
    },
    category: 'isolation',
    severity: 'warning',
    persona: 'pedantic',
    owaspNhi: ['NHI3', 'NHI8'],
    nistCsf: ['GV.SC-07', 'ID.AM-04'],
    zeroTrust: ['SC-7'],
    crosses: true,
  },
  checkIdentity(group, context) {
    if (group.kind !== 'reference') return;
    reportShared(
      group,
      context,
      (place) => {
        const { reference } = place;
        if (!reference || reference.environment || reference.malformed || !isGlobal(reference)) return undefined;
        if (isNarrowed(place)) return undefined;
        const { store, path, field } = reference.locator;
        const vendor = vendorOf(`${path} ${field ?? ''}`);
        if (vendor === undefined || isPlainName(field ?? path)) return undefined;
        return `The ${vendor} credential \`${store && reference.provider !== 'github-actions' ? `${store}/` : ''}${path}${field ? `#${field}` : ''}\``;
      },
      { severity: 'warning' },
    );
  },
});

/** Whose credential it is, by whole words of its name. */
function vendorOf(name: string): string | undefined {
  const words = ` ${tokensOf(name)
    .map((token) => token.text.toLowerCase())
    .join(' ')} `;
  return vendors.find(([, names]) => names.some((one) => words.includes(` ${one} `)))?.[0];
}

/** Whether the place is a job that names its environment, so that the secret may be that environment's own. */
function isNarrowed(place: Place): boolean {
  return place.claim?.evidence.some((evidence) => evidence.carrier === 'job' && evidence.range !== undefined) ?? false;
}
