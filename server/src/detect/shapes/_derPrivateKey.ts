import { decodeBase64 } from '../../base/base64.ts';
import { candidate, keyPathAt, ranks, type Candidate, type Scan } from '../shape.ts';

interface KeyForm {
  readonly algorithm: string;
  /** Stands in every key of the form, whatever its length. */
  readonly literal: string;
  /** Beginning of a key, sticky at the start of the line of base64. */
  readonly head: RegExp;
}

/**
 * How private keys begin in DER (RFC 8017, appendix A.1.2; RFC 5915; RFC 5958): a sequence, its length, a version and, in
 * PKCS#8, the algorithm.
 */
const forms: readonly KeyForm[] = [
  { algorithm: 'RSA', literal: 'IBADANBgkqhkiG9w0BAQE', head: /MII[A-Za-z0-9+/]{2}[AQgw]IBADANBgkqhkiG9w0BAQE/y },
  { algorithm: 'RSA', literal: 'IBAAK', head: /MII[A-Z][A-Za-z0-9+/][AQgw]IBAAK[BC]/y },
  { algorithm: 'RSA', literal: 'IBAAJB', head: /MII[A-Z][A-Za-z0-9+/][AQgw]IBAAJB/y },
  { algorithm: 'EC', literal: 'AgEAMB', head: /MIG[A-Za-z0-9+/]AgEAMB[A-Z]GByqGSM49AgEG/y },
  { algorithm: 'EC', literal: 'MEECAQAwEwYHKoZIzj0CAQ', head: /MEECAQAwEwYHKoZIzj0CAQ/y },
  { algorithm: 'EC', literal: 'MHcCAQEEI', head: /MHcCAQEEI/y },
  { algorithm: 'Ed25519', literal: 'MC4CAQAwBQYDK2VwBCIEI', head: /MC4CAQAwBQYDK2VwBCIEI/y },
];

/** Of these one stands in every text in which a key is found. */
export const derPrivateKeyLiterals: readonly string[] = forms.map((form) => form.literal);

/** What base64 is broken with: line ends, also escaped ones, and the quotes between parts of a string. */
const between = /(?:\\[rn]|["'\s]|\+(?=\s{0,80}["'])){1,160}/y;
const maxKey = 16_000;

/** `count` characters of base64 from `start` on over all that breaks them, fewer where there are no more, and where they end. */
function base64From(text: string, start: number, count: number): { readonly letters: string; readonly end: number } {
  let letters = '';
  let end = start;
  for (let at = start; letters.length < count;) {
    const most = at + count - letters.length;
    let stop = at;
    while (stop < most && isBase64(text.charCodeAt(stop)) && !isJoint(text, stop)) stop++;
    if (stop === at) break;
    letters += text.slice(at, stop);
    end = stop;
    between.lastIndex = stop;
    const gap = between.exec(text);
    if (!gap) break;
    at = stop + gap[0].length;
  }
  while (text[end] === '=') end++;
  return { letters, end };
}

function isBase64(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 47 && code <= 57) || code === 43;
}

/** Whether a `+` joins two strings. */
function isJoint(text: string, at: number): boolean {
  return text[at] === '+' && /["'\s]/.test(text[at - 1] ?? '') && /["'\s]/.test(text[at + 1] ?? '');
}

/** How far before a literal a key begins at most. */
const maxHead = 12;

/** Private keys in base64 without the lines that PEM puts around them, as payment services and JWT libraries take them. */
export function derPrivateKeys(scan: Scan, found: Candidate[]): void {
  const { text } = scan;
  for (const { algorithm, literal, head } of forms) {
    for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + literal.length)) {
      let begin: number | undefined;
      for (let one = at; one >= 0 && at - one <= maxHead && begin === undefined; one--)
        if (text[one] === 'M' && matchesAt(head, text, one)) begin = one;
      if (begin === undefined || /[A-Za-z0-9+/]/.test(text[begin - 1] ?? '') || isInPem(text, begin)) continue;
      const count = lengthOf(base64From(text, begin, 8).letters);
      const { letters, end } = base64From(text, begin, count);
      if (count === 0 || letters.length < count) continue;
      found.push(
        candidate({
          detector: 'der-private-key',
          title: `${algorithm} private key`,
          form: 'private-key',
          kind: 'private-key',
          range: { start: begin, end },
          keyPath: keyPathAt(scan, begin),
          secret: letters,
          confidence: 'high',
          details: { algorithm, encrypted: 'no' },
          rank: ranks.pem,
        }),
      );
    }
  }
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Whether the lines of PEM stand before the key; the shape of PEM judges those. */
function isInPem(text: string, at: number): boolean {
  return /KEY(?: BLOCK)?-----[\s\\rn"'+,]{0,80}$|(?:Proc-Type|DEK-Info)[^]{0,160}$/.test(text.slice(Math.max(0, at - 200), at));
}

/** How many characters of base64 the key has by its first bytes, 0 where they say nothing or too much. */
function lengthOf(head: string): number {
  const bytes = decodeBase64(head);
  if (!bytes || bytes.length < 6 || bytes[0] !== 0x30) return 0;
  const first = bytes[1]!;
  const size = first < 0x80 ? first + 2 : first === 0x81 ? bytes[2]! + 3 : first === 0x82 ? (bytes[2]! << 8) + bytes[3]! + 4 : 0;
  const count = Math.ceil((size * 4) / 3);
  return size < 40 || count > maxKey ? 0 : count;
}
