import { decodeBase64Text } from '../../base/base64.ts';
import { randomness } from '../noise/information.ts';
import { isPlaceholder } from '../noise/placeholders.ts';
import { isNoise } from '../noise/decision.ts';
import { hasTemplate } from '../noise/templates.ts';
import { candidate, keyPathAt, matchesAt, ranks, type Candidate, type Scan, type Shape } from '../shape.ts';

const basic = /basic[ \t]{1,4}([A-Za-z0-9+/_-]{8,1024}={0,2})(?![A-Za-z0-9+/_=.-])/iy;
const bearer = /(?:bearer|token)[ \t]{1,4}([A-Za-z0-9._~+/=-]{12,4096})(?![A-Za-z0-9._~+/=-])/iy;

/** `Authorization` with the token alone or behind a scheme of the vendor's own. */
const other =
  /authorization["'\\]{0,3}[ \t]{0,4}[:=][ \t]{0,4}["'\\]{0,3}(?!basic\b|bearer\b|token\b|digest\b|negotiate\b|aws4)(?:[a-z][\w-]{1,24}[ \t]{1,2}(?=\S{12}))?([A-Za-z0-9._~+/=@-]{20,1024})(?![A-Za-z0-9._~+/=@-])/iy;

/** Session cookies by their usual names; the server's side of a login. */
const session =
  /(?:^|[\s"'`;,:])((?:[\w-]{1,40}[._-])?(?:sid|session|sess|sessid|session_?id|jsessionid|phpsessid|auth|_session))=([A-Za-z0-9%._~+/-]{32,1024})(?=[\s;"'`]|$)/gi;

/** `Authorization` headers with a literal credential, wherever they stand: entries, command lines, request files. */
function find(scan: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  const { text } = scan;
  for (const match of matchesAt(scan, ['basic '], basic)) {
    const raw = match[1]!;
    const decoded = decodeBase64Text(raw);
    const colon = decoded?.indexOf(':') ?? -1;
    if (
      decoded === undefined &&
      raw.length >= 24 &&
      randomness(raw) >= 0.6 &&
      /authorization\W{1,10}$/i.test(text.slice(Math.max(0, match.index - 30), match.index))
    ) {
      // Bytes in another encoding: still what opens the door.
      const at = match.index + match[0].length - raw.length;
      found.push(
        candidate({
          detector: 'basic-authorization',
          title: 'Basic authorization header',
          range: { start: at, end: at + raw.length },
          keyPath: keyPathAt(scan, at),
          secret: raw,
          confidence: 'medium',
          rank: ranks.header,
        }),
      );
      continue;
    }
    if (decoded === undefined || colon < 0 || colon === decoded.length - 1) continue;
    const password = decoded.slice(colon + 1);
    if (isPlaceholder(password) || hasTemplate(password) || password.length < 3) continue;
    const start = match.index + match[0].length - raw.length;
    found.push(
      candidate({
        detector: 'basic-authorization',
        title: 'Basic authorization header',
        form: 'encoded',
        range: { start, end: start + raw.length },
        keyPath: keyPathAt(scan, start),
        secret: password,
        principal: decoded.slice(0, colon) || undefined,
        decoded: ['base64'],
        confidence: 'high',
        rank: ranks.header,
      }),
    );
  }
  for (const match of matchesAt(scan, ['bearer ', 'token '], bearer)) {
    const raw = match[1]!;
    if (!/^bearer/i.test(match[0]) && !/authorization\W{1,10}$/i.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    const random = randomness(raw);
    if (random < 0.4 || !/\d/.test(raw) || isNoise(raw, { key: '', isReference: (value) => scan.isReference(value) })) continue;
    const start = match.index + match[0].length - raw.length;
    found.push(
      candidate({
        detector: 'bearer-token',
        title: 'Bearer token',
        kind: 'token',
        range: { start, end: start + raw.length },
        keyPath: keyPathAt(scan, start),
        secret: raw,
        confidence: random >= 0.6 && raw.length >= 20 ? 'high' : 'medium',
        rank: ranks.header,
      }),
    );
  }
  for (const match of matchesAt(scan, ['authorization'], other)) {
    const raw = match[1]!;
    if (randomness(raw) < 0.5 || !/\d/.test(raw) || isNoise(raw, { key: '', isReference: (value) => scan.isReference(value) })) continue;
    const start = match.index + match[0].length - raw.length;
    found.push(
      candidate({
        detector: 'authorization-header',
        title: 'Authorization header',
        kind: 'token',
        range: { start, end: start + raw.length },
        keyPath: keyPathAt(scan, start),
        secret: raw,
        confidence: 'medium',
        rank: ranks.header,
      }),
    );
  }
  if (scan.offsetsOf('cookie').length > 0) {
    session.lastIndex = 0;
    for (let match = session.exec(text); match; match = session.exec(text)) {
      const raw = match[2]!;
      const start = match.index + match[0].length - raw.length;
      const keyPath = keyPathAt(scan, start);
      if (
        !keyPath.some((key) => /cookie/i.test(key)) &&
        !/cookie[^\n]{0,200}$/i.test(text.slice(Math.max(0, match.index - 240), match.index + 1))
      )
        continue;
      if (randomness(raw) < 0.6 || isPlaceholder(raw) || hasTemplate(raw)) continue;
      found.push(
        candidate({
          detector: 'session-cookie',
          title: 'Session cookie',
          kind: 'session',
          range: { start, end: start + raw.length },
          keyPath,
          secret: raw,
          principal: match[1],
          confidence: 'medium',
          rank: ranks.header,
        }),
      );
    }
  }
  return found;
}

const shape: Shape = {
  id: 'authorization-header',
  marks: ['basic ', 'bearer '],
  places: ['basic ', 'bearer ', 'token ', 'authorization', 'cookie'],
  find,
};
export default shape;
