import { parse } from 'tldts';

/**
 * Clouds and services under whose domain customers have hosts of their own: there only the leftmost label is the
 * customer's, all others are the vendor's (`uksouth.oic.prod-aks.azure.com`, `abc12345.live.dynatrace.com`).
 * Domains with customers below them that the public suffix list names by itself are not repeated.
 */
const hosting = new Set(
  (
    'amazonaws.com amazonaws.com.cn azure.com azure.net windows.net azurewebsites.net azmk8s.io azurecr.io azurefd.net azureedge.net ' +
    'googleapis.com googleusercontent.com cloudflarestorage.com cloudfront.net digitalocean.com digitaloceanspaces.com ondigitalocean.app ' +
    'dynatrace.com dynatracelabs.com datadoghq.com datadoghq.eu newrelic.com splunkcloud.com elastic.co elastic-cloud.com ' +
    'mongodb.net confluent.cloud snowflakecomputing.com databricks.com aivencloud.com redis-cloud.com redislabs.com cloudamqp.com ' +
    'okta.com oktapreview.com auth0.com onelogin.com force.com salesforce.com my.salesforce.com atlassian.net zendesk.com ' +
    'sentry.io grafana.net supabase.co herokuapp.com vercel.app netlify.app fly.dev onrender.com firebaseio.com firebaseapp.com web.app ' +
    'cloudfoundry.org cfapps.io mybluemix.net appdomain.cloud oraclecloud.com sendgrid.net service-now.com workday.com'
  ).split(' '),
);

/** Services of everybody: what they call their own hosts says nothing about who calls them. */
const services = new Set(
  (
    'docker.com docker.io github.com githubusercontent.com gitlab.com bitbucket.org npmjs.org npmjs.com pypi.org pythonhosted.org ' +
    'google.com microsoft.com microsoftonline.com visualstudio.com live.com office.com apple.com mozilla.org mozilla.com ' +
    'stripe.com paypal.com braintreegateway.com adyen.com squareup.com squareupsandbox.com plaid.com twilio.com mailgun.net mailgun.org ' +
    'slack.com intuit.com xero.com docusign.com docusign.net hubspot.com algolia.net segment.io intercom.io launchdarkly.com ' +
    'letsencrypt.org sigstore.dev hashicorp.com terraform.io jenkins.io cncf.io kubernetes.io k8s.io redhat.com quay.io openshift.com ' +
    'dev.to test.pypi.org browserstack.com saucelabs.com circleci.com travis-ci.org travis-ci.com codecov.io sonarcloud.io snyk.io ' +
    'facebook.com twitter.com linkedin.com alchemy.com infura.io etherscan.io ankr.com quiknode.pro arbitrum.io optimism.io base.org'
  ).split(' '),
);

/** What hosts are called everywhere, which does not make a label the customer's own. */
const generic =
  /^(?:api|app|apps|www|auth|login|id|sso|portal|gateway|gw|cdn|static|assets|web|rest|secure|services?|pay(?:ments?)?|mail|smtp|data|ingest|events?|logs?|metrics?)$/i;

/** The part of a host whose words may name an environment of the team. */
export interface OwnPart {
  /** UTF-16 length of the part, from the start of the host. */
  readonly end: number;
  /** Labels are the team's own to name. */
  readonly labels: boolean;
  /** Registrable domain, where the host has one that may be the team's. */
  readonly domain?: string;
}

/**
 * The part of a host that whoever runs the workspace has named: all labels below a domain that may be their own, the leftmost label
 * below a cloud's domain, nothing of a host of everybody's services. Public suffix list with its private section (`tldts`).
 * @param host lower case, without port
 */
export function ownPartOf(host: string): OwnPart | undefined {
  const { domain, publicSuffix, isPrivate } = parse(host, { allowPrivateDomains: true, validateHostname: false });
  const icann = isPrivate ? parse(host, { allowPrivateDomains: false, validateHostname: false }).domain : domain;
  if ((icann && services.has(icann)) || (domain && services.has(domain))) return undefined;
  const first = host.indexOf('.');
  if (isPrivate || (icann && hosting.has(icann)) || (domain && hosting.has(domain))) {
    const label = first < 0 ? host : host.slice(0, first);
    // A label that holds nothing but common words and the environment is the vendor's own: `api-sandbox.vendor.com`.
    const own = label.split(/[-_]/).filter((word) => !generic.test(word));
    if (!isPrivate && own.length < 2) return undefined;
    return { end: label.length, labels: false };
  }
  if (!domain || !publicSuffix) return { end: host.length, labels: true };
  return { end: host.length - publicSuffix.length - 1, labels: true, domain };
}

/** Whether a host may be the team's own: no name of this machine or of a neighbour container, no service of everybody. */
export function isOwnHost(host: string): boolean {
  return host.includes('.') && !/(?:^|\.)localhost$/.test(host) && ownPartOf(host) !== undefined;
}
