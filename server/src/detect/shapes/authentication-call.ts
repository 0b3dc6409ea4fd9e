import { randomness } from '../noise/information.ts';
import { isNoise } from '../noise/decision.ts';
import { isPlaceholder } from '../noise/placeholders.ts';
import { isDefaultPassword } from '../noise/wellKnown.ts';
import { candidate, keyPathAt, matchesAt, ranks, type Candidate, type Scan, type Shape } from '../shape.ts';

/** Constructors and functions that take a user and a password as their last two literals. */
const call =
  /(NetworkCredential|UsernamePasswordCredentials?|UsernamePasswordAuthenticationToken|PasswordAuthentication|PasswordCredentials?|HTTPBasicAuth|HTTPDigestAuth|HttpBasicAuth|BasicAuthentication|BasicAWSCredentials|BasicAuth|basic_auth|setBasicAuth|SetBasicAuth|set_basic_auth|auth_basic|basicAuth|PlainAuthProvider|AMQPlainAuthentication|DirectoryEntry|usernameToken|login|auth)(\s{0,2}=\s{0,2})?\(\s{0,40}(?:"[^"\r\n]{0,256}"\s{0,4},\s{0,40}){0,2}(?:"([^"\r\n]{1,128})"|'([^'\r\n]{1,128})')\s{0,4},\s{0,40}(?:"([^"\r\n]{3,256})"|'([^'\r\n]{3,256})')\s{0,4}[,)]/y;

const names = [
  'NetworkCredential',
  'UsernamePassword',
  'PasswordAuthentication',
  'PasswordCredential',
  'HTTPBasicAuth',
  'HTTPDigestAuth',
  'BasicAuthentication',
  'BasicAWSCredentials',
  'BasicAuth',
  'basic_auth',
  'setBasicAuth',
  'set_basic_auth',
  'auth_basic',
  'PlainAuthProvider',
  'AMQPlainAuthentication',
  'DirectoryEntry',
  'usernameToken',
  'login(',
  'auth(',
  'auth=(',
  'auth = (',
];

/** Passwords passed to authentication calls in program sources: `new NetworkCredential("user", "password")`. */
function find(scan: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesAt(scan, names, call)) {
    const [, name, , userDouble, userSingle, double, single] = match;
    const secret = (double ?? single)!;
    const principal = (userDouble ?? userSingle)!;
    const plain = name === 'login' || name === 'auth' || name === 'basicAuth';
    if (
      isPlaceholder(secret) ||
      isNoise(secret, { key: 'password', kind: 'password', isReference: (value) => scan.isReference(value) }) ||
      (plain && randomness(secret) < 0.35)
    )
      continue;
    const start = match.index + match[0].lastIndexOf(secret);
    found.push(
      candidate({
        detector: 'authentication-call',
        title: 'Password in an authentication call',
        range: { start, end: start + secret.length },
        keyPath: keyPathAt(scan, start),
        secret,
        principal: /^[\w.@\\+-]{1,128}$/.test(principal) ? principal : undefined,
        confidence: isDefaultPassword(principal, secret) ? 'low' : randomness(secret) >= 0.5 && secret.length >= 8 ? 'high' : 'medium',
        rank: ranks.header,
      }),
    );
  }
  return found;
}

const shape: Shape = {
  id: 'authentication-call',
  marks: [],
  places: names,
  find,
};
export default shape;
