import { isPlainName, pathSegments, segments, valueSegment, wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

/** Keys whose plain value is the path of a parameter: `ssm_mail_identity`, `parameter_path`. */
const parameterKey = /(?:^|[._-])(?:ssm|parameter[._-]?store)(?:[._-]|$)|(?:^|[._-])parameter[._-]?(?:path|name)$/i;
/** Keys whose plain value is the name or path of a secret: `k8s_secret_name`, `VAULT_PATH`, `secretPath`. */
const secretKey =
  /(?:^|[._-])(?:k8s[._-]?|kubernetes[._-]?)?secret[._-]?(?:name|path|id)$|secret(?:Name|Path|Id)$|(?:^|_)VAULT_(?:SECRET_)?PATH$|(?:^|_)KEY_?VAULT_NAME$/;
const path = /^\/?[\w.-]{1,64}(?:\/[\w.-]{1,64}){1,10}$/;
const templated = /[${}<>*\s]/;

/** A plain value that names a secret of a store: variables of Terraform, env files, values. */
const syntax: ReferenceSyntax = {
  id: 'secret-name',
  provider: 'named-secret',
  // The reader of the variable decides which store is meant.
  store: { kind: 'manager', global: false },
  general: true,
  title: 'name of a secret',
  source: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html',
  formats: ['hcl', 'dotenv', 'properties', 'ini', 'yaml', 'json'],
  markers: ['ssm', 'SSM', 'parameter', 'PARAMETER', 'ecret_', 'ECRET_', 'ecretName', 'ecretPath', 'ecretId', 'VAULT'],
  recognise({ entry: { keyPath, value, quoting }, format, platform }) {
    // A manifest's `secretName` is a name within its namespace.
    if (platform === 'kubernetes' || platform === 'helm' || value.length > 512 || templated.test(value)) return [];
    if (format === 'hcl' && quoting === 'none') return [];
    const key = keyPath.at(-1) ?? '';
    const isParameter = parameterKey.test(key) && path.test(value) && value.startsWith('/');
    if (!isParameter && !(secretKey.test(key) && isPlainName(value) && /[-/]/.test(value))) return [];
    const own = valueSegment(value);
    return [wholeValue(value, { locator: { path: value }, segments: value.includes('/') ? pathSegments(own) : segments(own) })];
  },
};
export default syntax;
