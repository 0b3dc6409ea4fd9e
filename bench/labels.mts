/**
 * Which labels of the cases name something that opens nothing by itself. Other scanners' corpora hold what their rules match,
 * so hosts, identifiers and published keys stand among the secrets. The lists are about rules and forms of values, never about
 * single labels, and hold for labels that are found as well as for those that are missed.
 */
import type { Label } from './accuracy.mts';

interface Reason {
  readonly why: 'names a host or an account' | 'identifies an application or a user' | 'made to be published' | 'no credential at all';
  /** Rule or category of the label. */
  readonly rule: RegExp;
  /** What the labelled value must be like as well. */
  readonly value?: RegExp;
}

const reasons: readonly Reason[] = [
  {
    why: 'names a host or an account',
    rule: /(?:-(?:url|host)(?:\.\d)?|artifactory\.2|azuresearch\.url\.1|jira\.1|okta\.2|looker\.1|mattermost\.1|datadog\.1|nylas\.api_uri\.1|freshdesk\.1|salesforce\.2|shopify\.[12]|sonarqube\.2|coveralls\.1|np\.(?:s3|gcs)\.\d|aws s3 bucket|ip_public)$/i,
    value: /[.:/]|^git(?:hub|lab)$/,
  },
  {
    why: 'names a host or an account',
    rule: /^np\.(?:arn\.1|aws\.3)$|^snowflake-account|snowflake\.1$|anypoint\.2$|maxmind\.2$|cloudinary-cloud-name$/,
  },
  { why: 'identifies an application or a user', rule: /^UUID$/ },
  { why: 'identifies an application or a user', rule: /aws client id/i, value: /^A(?:ROA|IDA|GPA|IPA|NPA|NVA|SCA)/ },
  { why: 'identifies an application or a user', rule: /^salesforce credentials$/i, value: /^00D[A-Za-z0-9]{12,15}$/ },
  {
    why: 'identifies an application or a user',
    rule: /(?:canva|ramp)-client-id$|cloudinary-api-key$|planetscale-id$|planetscale\.2$|plivo-auth-id$|clickhouse-cloud-key-id$|token-name\.1$|adobe\.2$|algolia\.2$|eagleeyenetworks\.2$|snowflake\.2$|reactapp\.1$|clojars\.1$|launchdarkly\.2$|intra42\.1$|squareup\.1$|wechat api app id$/i,
  },
  { why: 'identifies an application or a user', rule: /square|squareup/, value: /^sq0idp-/ },
  { why: 'identifies an application or a user', rule: /twilio/i, value: /^AC[0-9a-fA-Fx]{32}$/ },
  {
    why: 'made to be published',
    rule: /posthog-project-api-key|posthog\.1|lob-pub-api-key|lob\.2|mailgun-pub-key|new-relic-browser|devcycle-(?:client|mobile)|midtrans.*client|branchio|datadog\.4|recaptcha/,
  },
  { why: 'made to be published', rule: /mapbox|stripe|age/i, value: /^(?:pk[._]|age1)/ },
  { why: 'no credential at all', rule: /^(?:no-homedir|no-dotenv)$/ },
];

/** Why a label names no credential, or undefined where it names one. */
export function whyNoCredential(label: Label): string | undefined {
  const rule = label.rule ?? label.category ?? '';
  const value = label.secret ?? label.text ?? '';
  return reasons.find((reason) => reason.rule.test(rule) && (!reason.value || reason.value.test(value)))?.why;
}
