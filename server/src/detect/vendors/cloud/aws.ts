import { fromBase32 } from '../../../base/checksum.ts';
import { vendor, type Samples } from '../../vendor.ts';

/**
 * The account number that access key ids carry since 2019: base 32 after the four-letter prefix, bits 1 to 40 of it. Older
 * ids (fifth letter I or J) do not carry one.
 */
function accountOf(keyId: string): string | undefined {
  if (keyId[4] === 'I' || keyId[4] === 'J') return undefined;
  const bits = fromBase32(keyId.slice(4, 14));
  if (bits === undefined) return undefined;
  // Ten digits are 50 bits; the account is what remains of the first 48 without the top bit and the last seven.
  const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
  return account === 0n || account > 999_999_999_999n ? undefined : account.toString().padStart(12, '0');
}

/** A digest in hexadecimal is forty characters of the same alphabet. */
function isNoDigest(secret: string): boolean {
  return !/^(?:[0-9a-f]{40}|[0-9A-F]{40})$/.test(secret) && /[A-Za-z]/.test(secret) && /[0-9]/.test(secret);
}

const pair = ['aws-access-key-id', 'aws-temporary-access-key-id', 'aws-session-token'] as const;

export default vendor({
  id: 'aws',
  name: 'AWS',
  category: 'cloud',
  revoke: 'https://console.aws.amazon.com/iam/home#/security_credentials',
  instead: 'Use roles: OIDC federation in pipelines, instance or task roles on AWS, IAM Identity Center for people.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  kinds: [
    {
      id: 'aws-access-key-id',
      title: 'AWS access key id',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['AKIA', 'ABIA', 'ACCA', 'A3T'],
      pattern: /(?:AKIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{16}/,
      check: (keyId) => !keyId.startsWith('A3T') || /\d[A-Z]{0,9}\d/.test(keyId.slice(3)),
      principal: accountOf,
      pairsWith: ['aws-secret-access-key', 'aws-secret-beside-key-id', 'aws-session-token'],
    },
    {
      id: 'aws-temporary-access-key-id',
      title: 'AWS temporary access key id',
      identity: 'session',
      sensitivity: 'identifier',
      keywords: ['ASIA'],
      pattern: /ASIA[A-Z0-9]{16}/,
      principal: accountOf,
      pairsWith: ['aws-secret-access-key', 'aws-secret-beside-key-id', 'aws-session-token'],
    },
    {
      id: 'aws-iam-unique-id',
      title: 'AWS IAM unique id of a role, user, group or policy',
      identity: 'service-account',
      sensitivity: 'identifier',
      keywords: ['AROA', 'AIDA', 'AGPA', 'AIPA', 'ANPA', 'ANVA', 'APKA', 'ASCA'],
      pattern: /(?:AROA|AIDA|AGPA|AIPA|ANPA|ANVA|APKA|ASCA)[A-Z2-7]{16,17}/,
      check: (id) => /[2-7]/.test(id),
    },
    {
      id: 'aws-secret-access-key',
      title: 'AWS secret access key',
      identity: 'api-key',
      keywords: [
        'aws_secret',
        'aws_sec',
        'secret_access_key',
        'aws_access_key',
        'amazon_secret',
        's3_secret',
        'aws_key',
        'aws_credential',
        'ses_secret',
        'access_key_secret',
        'aws',
      ],
      name: /secret|access_?key(?!_?id)|private|aws.{0,3}key(?!_?id)|credential/i,
      value: /[A-Za-z0-9/+]{40}/,
      check: isNoDigest,
      pairsWith: pair,
    },
    {
      id: 'aws-secret-beside-key-id',
      title: 'AWS secret access key beside its key id',
      identity: 'api-key',
      keywords: ['AKIA', 'ASIA'],
      pattern: /A[KS]IA[A-Z0-9]{16}["']?(?:[ \t]{0,4}[:,;|=][ \t]{0,4}|[ \t]{1,8})["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/,
      check: isNoDigest,
      pairsWith: pair,
    },
    {
      id: 'aws-session-token',
      title: 'AWS session token',
      identity: 'session',
      keywords: ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz', 'FwoDYXdz', 'FQoDYXdz', 'AQoDYXdz'],
      pattern: /(?:IQoJb3JpZ2lu|F[wQ]o[GD](?:ZXIv)?YXdz|AQoDYXdz)(?:[A-Za-z0-9+/]|%2[BFbf]){80,2000}(?:=|%3[Dd]){0,2}/,
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html',
    },
    {
      id: 'aws-bedrock-api-key',
      title: 'Amazon Bedrock API key (long-term)',
      identity: 'api-key',
      keywords: ['ABSK'],
      pattern: /ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{80,260}={0,2}/,
      source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    },
    {
      id: 'aws-bedrock-short-term-key',
      title: 'Amazon Bedrock API key (short-term)',
      identity: 'session',
      keywords: ['bedrock-api-key-'],
      pattern: /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{0,2000}={0,2}/,
      source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    },
    {
      id: 'aws-appsync-api-key',
      title: 'AWS AppSync API key',
      identity: 'api-key',
      keywords: ['da2-'],
      pattern: /da2-[a-z0-9]{26}/,
      source: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
    },
    {
      id: 'aws-ses-smtp-password',
      title: 'Amazon SES SMTP password',
      identity: 'service-account',
      keywords: ['ses_smtp', 'ses_password', 'smtp_password', 'ses_pass', 'smtp_pass', 'mail_password', 'email_host_password'],
      name: /pass|pwd|secret/i,
      value: /B[A-Za-z0-9/+]{43}/,
      check: (secret) => /[a-z]/.test(secret) && /[A-Z]/.test(secret.slice(1)) && /\d/.test(secret),
      source: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
    },
    {
      id: 'aws-api-gateway-key',
      title: 'Amazon API Gateway API key',
      identity: 'api-key',
      keywords: ['aws_gateway', 'api_gateway', 'apigw', 'aws_api_key'],
      name: /key/i,
      value: /[A-Za-z0-9]{40}/,
      check: isNoDigest,
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-setup-api-key-with-console.html',
    },
  ],
});

export const samples: Samples = (fake) => {
  const keyId = (prefix: string): string => `${prefix}Z${fake.text(15, 'base32')}`;
  const secret = (): string => `${fake.base64(37)}a7/`;
  const session = (): string => `${fake.alnum(300)}==`;
  return {
    'aws-access-key-id': {
      match: [
        `aws_access_key_id = ⟦${keyId('AKIA')}⟧`,
        `"AccessKeyId": "⟦${keyId('AKIA')}⟧"`,
        `https://bucket.s3.amazonaws.com/a?X-Amz-Credential=⟦${keyId('AKIA')}⟧%2F20300101`,
      ],
      ignore: [
        `AKIA${fake.text(12, 'base32')}`,
        `X${keyId('AKIA')}`,
        `AKIA${fake.text(20, 'base32')}`,
        `aws_access_key_id = AKIA${'X'.repeat(16)}`,
        `AKIA${fake.text(9, 'base32')}EXAMPLE`,
      ],
    },
    'aws-temporary-access-key-id': {
      match: [`aws_access_key_id = ⟦${keyId('ASIA')}⟧`, `"AccessKeyId": "⟦${keyId('ASIA')}⟧"`],
      ignore: [`ASIA${fake.text(12, 'base32')}`, `X${keyId('ASIA')}`, 'ASIAPACIFICREGION'],
    },
    'aws-iam-unique-id': {
      match: [`"RoleId": "⟦AROA${fake.text(15, 'base32')}27⟧"`, `unique_id = ⟦AIDA${fake.text(15, 'base32')}27⟧`],
      ignore: [`AROA${fake.text(10, 'base32')}`, `AROA${fake.text(30, 'base32')}`, 'AIDA_SETTINGS_FOR_THE_FILE'],
    },
    'aws-secret-access-key': {
      match: [
        `AWS_SECRET_ACCESS_KEY=⟦${secret()}⟧`,
        `[default]\naws_access_key_id = ${keyId('AKIA')}\naws_secret_access_key = ⟦${secret()}⟧\n`.replace(/AKIA\w+/, 'from-profile'),
        `"awsSecretKey": "⟦${secret()}⟧"`,
        `secretAccessKey: '⟦${secret()}⟧',`,
        `new BasicAWSCredentials(id);\n  .withAwsSecretKey("⟦${secret()}⟧")`,
      ],
      ignore: [
        `aws_secret_hash: ${fake.hex(40)}`,
        `AWS_SECRET_ACCESS_KEY=${fake.base64(20)}`,
        'AWS_SECRET_ACCESS_KEY=${SECRET}',
        `checksum: ${secret()}`,
      ],
    },
    'aws-secret-beside-key-id': {
      match: [`root,${keyId('AKIA')},⟦${secret()}⟧`.replace(/AKIA/, 'AKIA'), `s3cmd ${keyId('AKIA')}:⟦${secret()}⟧`],
      ignore: [`${keyId('AKIA')},${fake.hex(40)}`, `${keyId('AKIA')} ${fake.base64(30)}`],
    },
    'aws-session-token': {
      match: [`AWS_SESSION_TOKEN=⟦IQoJb3JpZ2lu${session()}⟧`, `"SessionToken": "⟦FwoGZXIvYXdz${session()}⟧",`],
      ignore: [`token=IQoJb3JpZ2lu${fake.alnum(20)}`, `AWS_SESSION_TOKEN=${fake.alnum(40)}`],
    },
    'aws-bedrock-api-key': {
      match: [
        `AWS_BEARER_TOKEN_BEDROCK=⟦ABSKQmVkcm9ja0FQSUtleS${fake.alnum(110)}⟧`,
        `bedrock: "⟦ABSKQmVkcm9ja0FQSUtleS${fake.alnum(109)}=⟧"`,
      ],
      ignore: [`ABSKQmVkcm9ja0FQSUtleS${fake.alnum(30)}`, `ABSK${fake.alnum(110)}`],
    },
    'aws-bedrock-short-term-key': {
      match: [
        `KEY=⟦bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t${fake.alnum(400)}⟧`,
        `key: "⟦bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t${fake.alnum(401)}==⟧"`,
      ],
      ignore: ['KEY=bedrock-api-key-example', `KEY=bedrock-api-key-${fake.alnum(20)}`],
    },
    'aws-appsync-api-key': {
      match: [`x-api-key: ⟦da2-${fake.text(26, 'lowerAlnum')}⟧`, `aws_appsync_apiKey: "⟦da2-${fake.text(26, 'lowerAlnum')}⟧"`],
      ignore: [`da2-${fake.text(20, 'lowerAlnum')}`, `xda2-${fake.text(26, 'lowerAlnum')}`],
    },
    'aws-ses-smtp-password': {
      match: [`SES_SMTP_PASSWORD=⟦B${fake.base64(40)}aK3⟧`, `smtp_password: "⟦B${fake.base64(40)}bQ9⟧"`],
      ignore: [`SMTP_PASSWORD=B${fake.base64(20)}`, `SMTP_PASSWORD=A${fake.base64(43)}`],
    },
    'aws-api-gateway-key': {
      match: [`AWS_GATEWAY_KEY=⟦${fake.alnum(38)}b2⟧`, `apiGatewayKey: '⟦${fake.alnum(38)}b2⟧'`],
      ignore: [`API_GATEWAY_KEY=${fake.hex(40)}`, `API_GATEWAY_KEY=${fake.alnum(20)}`],
    },
  };
};
