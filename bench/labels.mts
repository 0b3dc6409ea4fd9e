/**
 * Which labels of the cases name something that opens nothing by itself. Other scanners' corpora hold what their rules match,
 * so hosts, identifiers, published keys, hashes and filler stand among the secrets. The lists are about rules and forms of
 * values, never about single labels, and hold for labels that are found as well as for those that are missed. They are written
 * without a look at the product's own lists of placeholders.
 */
import type { Label } from './accuracy.mts';

interface Reason {
  readonly why:
    | 'names a host or an account'
    | 'identifies an application or a user'
    | 'made to be published'
    | 'a hash of a password'
    | 'filler'
    | 'no credential at all';
  /** Rule or category of the label. */
  readonly rule: RegExp;
  /** What the labelled value must be like as well. */
  readonly value?: RegExp;
  /** What must stand in the text of the case as well. */
  readonly text?: RegExp;
  /** The value counts only where the label gives one, not the whole text in its place. */
  readonly exact?: boolean;
}

/** Ten characters of an alphabet or of digits in their order, ten times the same, `EXAMPLE`, `xxxxxx`. */
const filler =
  /0123456789|1234567890|9876543210|0987654321|(?:abcdef){2}|abcdefghij|klmnopqrst|zyxwvutsrq|([a-z0-9])\1{9}|(?:xx){5}|(?:00){6}|example|x{6}|^["']?\{[a-z]{1,16}\}["']?$|^=?#{4,}$/i;

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
  // A temporary id is checked together with its secret and its session token; on its own it names a session that is over.
  { why: 'identifies an application or a user', rule: /aws/i, value: /^ASIA[A-Z0-9]{16}$/ },
  { why: 'identifies an application or a user', rule: /alibaba.*access[- ]key[- ]id|^alibaba multi$/i, value: /^(?:LTAI|STS\.)/ },
  { why: 'identifies an application or a user', rule: /exoscale/, value: /^EXO[0-9a-f]{24}$/ },
  { why: 'identifies an application or a user', rule: /google multi/i, value: /\.apps\.googleusercontent\.com$/ },
  { why: 'identifies an application or a user', rule: /twilio/i, value: /^SK[0-9a-fA-Fx]{32}$/ },
  { why: 'identifies an application or a user', rule: /^aws$/, value: /AWS_ACCOUNT_ID/ },
  { why: 'identifies an application or a user', rule: /plaid\.1$|spotify\.2$|looker\.2$|twitter\.1$/, text: /client_?id|_ID\b|X_API_KEY/i },
  { why: 'identifies an application or a user', rule: /aws client id/i, value: /^A(?:ROA|IDA|GPA|IPA|NPA|NVA|SCA)/ },
  { why: 'identifies an application or a user', rule: /^salesforce credentials$/i, value: /^00D[A-Za-z0-9]{12,15}$/ },
  {
    why: 'identifies an application or a user',
    rule: /(?:canva|ramp)-client-id$|cloudinary-api-key$|planetscale-id$|planetscale\.2$|plivo-auth-id$|clickhouse-cloud-key-id$|token-name\.1$|messagebird-client-id$|polymarket-address$|clickhouse\.2$|sendbird\.1$|adobe\.2$|algolia\.2$|eagleeyenetworks\.2$|snowflake\.2$|reactapp\.1$|clojars\.1$|launchdarkly\.2$|intra42\.1$|squareup\.1$|wechat api app id$/i,
  },
  { why: 'identifies an application or a user', rule: /square|squareup/, value: /^sq0idp-/ },
  { why: 'identifies an application or a user', rule: /twilio/i, value: /^AC[0-9a-fA-Fx]{32}$/ },
  {
    why: 'made to be published',
    rule: /posthog-project-api-key|posthog\.1|lob-pub-api-key|lob\.2|mailgun-pub-key|new-relic-browser|devcycle-(?:client|mobile)|midtrans.*client|branchio|pubnub\.[12]$|amplitude\.1$|datadog\.4|recaptcha/,
  },
  { why: 'made to be published', rule: /mapbox|stripe|age/i, value: /^(?:pk[._]|age1)/ },
  // A certificate in base64.
  { why: 'made to be published', rule: /kubernetes-secret/, value: /LS0tLS1CRUdJTiBDRVJUSUZJQ0FUR/ },
  { why: 'a hash of a password', rule: /(?:^np|kingfisher)\.pwhash\.\d$/ },
  { why: 'a hash of a password', rule: /sql password/i, value: /^\*[0-9A-F]{40}$/ },
  { why: 'filler', rule: /./, value: filler, exact: true },
  // The user and password of manuals.
  {
    why: 'filler',
    rule: /postgres|mysql|rabbitmq|ftp|\.uri\.|basic_?auth/i,
    text: /:\/\/user(?:name)?:(?:pass(?:word)?|secret)@/,
  },
  // A password that is only the word for one.
  {
    why: 'filler',
    rule: /generic\.\d|reactapp\.2|phpmailer/,
    text: /passw(?:or)?d["']?\s{0,8}[=:]\s{0,2}["']?(?:my_?|smtp_?)?(?:password|secret|#{4,})(?![\w!@#$%-])|,\s{0,4}["'](?:password|secret)["']\s{0,4}\)/i,
  },
  // The key is in a file beside the case, of which the case holds the name or a description.
  { why: 'no credential at all', rule: /^(?:gcp|pkcs12-file)$/, value: /^(?:#\s{1,4}input\.p12[^]{0,4000})?$/ },
  { why: 'no credential at all', rule: /^(?:no-homedir|no-dotenv|nonce)$/i },
  // Words in running text, names of variables, a key's type beside the key, a token without its signature.
  { why: 'no credential at all', rule: /linkedin\.1$/, value: /^[A-Z][a-z]+$/ },
  { why: 'no credential at all', rule: /vmware\.1$/, value: /^"?\$\w+"?$/ },
  { why: 'no credential at all', rule: /^JWK$/, value: /^"kty"/ },
  { why: 'no credential at all', rule: /^jwt$/, value: /^eyJ[\w-]+\.eyJ[\w-]+$/ },
  { why: 'no credential at all', rule: /travisci\.2$/, text: /secure:/ },
];

/** Why a label names no credential, or undefined where it names one. */
export function whyNoCredential(label: Label): string | undefined {
  const rule = label.rule ?? label.category ?? '';
  const value = label.secret ?? label.text ?? '';
  const text = label.text ?? '';
  return reasons.find(
    (reason) =>
      reason.rule.test(rule) &&
      (!reason.value || (reason.value.test(value) && (!reason.exact || label.secret !== undefined))) &&
      (!reason.text || reason.text.test(text)),
  )?.why;
}
