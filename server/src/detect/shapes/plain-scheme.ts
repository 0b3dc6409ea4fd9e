import { isNoise } from '../noise/decision.ts';
import { isDefaultPassword } from '../noise/wellKnown.ts';
import { randomness } from '../noise/information.ts';
import { isExample } from './_exampleText.ts';
import { candidate, keyPathAt, matchesAt, ranks, type Candidate, type Scan, type Shape } from '../shape.ts';

/**
 * Marks of a password that is not hashed, in front of it: of Spring Security
 * (https://docs.spring.io/spring-security/reference/features/authentication/password-storage.html) and of Dovecot
 * (https://doc.dovecot.org/main/core/config/auth/schemes.html).
 */
const marked = /\{(?:noop|plain(?:-trunc)?|clear(?:text)?|plaintext)\}([^\s"'`<>,;|\\]{1,256})/iy;

/** Literals that this shape looks for. */
const plainSchemeLiterals: readonly string[] = ['{noop}', '{plain', '{clear'];

/** Passwords behind a mark that says that they are not hashed. */
function find(scan: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesAt(scan, plainSchemeLiterals, marked)) {
    // In files of accounts fields follow behind a colon.
    const secret = /(?:^|\n)[^\s:]{1,128}:$/.test(scan.text.slice(Math.max(0, match.index - 130), match.index))
      ? match[1]!.split(':')[0]!
      : match[1]!;
    const account = /(?:^|[\s"'])([\w.@+-]{1,128})[ \t]{0,8}[:=][ \t]{0,8}["']?$/.exec(
      scan.text.slice(Math.max(0, match.index - 140), match.index),
    )?.[1];
    const isDefault = isDefaultPassword(account, secret);
    if (
      secret.length < 3 ||
      (!isDefault && isNoise(secret, { key: 'password', kind: 'password', isReference: (value) => scan.isReference(value) }))
    )
      continue;
    if (isExample(scan.text, match.index)) continue;
    const start = match.index + match[0].length - match[1]!.length;
    found.push(
      candidate({
        detector: 'unhashed-password',
        title: 'Password that is not hashed',
        range: { start, end: start + secret.length },
        keyPath: keyPathAt(scan, start),
        secret,
        principal: account && !/passw|secret/i.test(account) ? account : undefined,
        confidence: isDefault ? 'low' : secret.length >= 8 && randomness(secret) >= 0.5 ? 'high' : 'medium',
        wellKnown: isDefault ? 'default' : undefined,
        rank: ranks.special,
      }),
    );
  }
  return found;
}

const shape: Shape = {
  id: 'plain-scheme',
  marks: plainSchemeLiterals,
  places: plainSchemeLiterals,
  find,
};
export default shape;
