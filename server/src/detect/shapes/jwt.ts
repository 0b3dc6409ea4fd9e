import { decodeBase64Text } from '../../base/base64.ts';
import { candidate, keyPathAt, ranks, type Candidate, type Scan, type Shape } from '../shape.ts';

const token = /\beyJ[A-Za-z0-9_-]{10,2000}\.(?:eyJ|ey[A-Za-z0-9])[A-Za-z0-9_-]{8,8000}\.[A-Za-z0-9_-]{0,1400}/g;

function object(part: string): Readonly<Record<string, unknown>> | undefined {
  const text = decodeBase64Text(part);
  if (!text?.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    // Not JSON, so not a token.
    return undefined;
  }
}

function words(value: unknown): string | undefined {
  if (typeof value === 'string' && value.length <= 256) return value;
  if (Array.isArray(value))
    return (
      value
        .filter((one): one is string => typeof one === 'string')
        .slice(0, 4)
        .join(', ') || undefined
    );
  return undefined;
}

/** JSON Web Tokens (RFC 7519): three parts, a JSON header that names an algorithm or type, JSON claims. */
function find(scan: Scan): readonly Candidate[] {
  const { text } = scan;
  const found: Candidate[] = [];
  if (!text.includes('eyJ')) return found;
  for (const match of text.matchAll(token)) {
    const [head, body, signature] = match[0].split('.') as [string, string, string];
    const header = object(head);
    if (!header || !('alg' in header || 'typ' in header || 'enc' in header)) continue;
    const claims = object(body);
    if (!claims && !('enc' in header)) continue;
    if (signature.length === 0 && header['alg'] !== 'none') continue;
    const subject = words(claims?.['sub']) ?? words(claims?.['client_id']) ?? words(claims?.['azp']) ?? words(claims?.['email']);
    const issuer = words(claims?.['iss']);
    const audience = words(claims?.['aud']);
    const role = words(claims?.['role']);
    const isPublic = issuer?.startsWith('supabase') === true && role === 'anon';
    const expiry = claims?.['exp'];
    const details: Record<string, string> = {};
    if (issuer) details['issuer'] = issuer;
    if (audience) details['audience'] = audience;
    if (role) details['role'] = role;
    if (typeof header['alg'] === 'string') details['algorithm'] = header['alg'].slice(0, 32);
    found.push(
      candidate({
        detector: 'jwt',
        title: isPublic ? 'Supabase anonymous key' : 'JSON Web Token',
        kind: 'token',
        sensitivity: isPublic ? 'public' : 'secret',
        range: { start: match.index, end: match.index + match[0].length },
        keyPath: keyPathAt(scan, match.index),
        secret: match[0],
        principal: subject,
        system: issuer && /^https?:\/\/[\w.-]+/.test(issuer) ? /^https?:\/\/([\w.-]+)/.exec(issuer)![1] : issuer,
        expires: typeof expiry === 'number' && expiry > 0 && expiry < 1e11 ? Math.round(expiry * 1000) : undefined,
        details,
        confidence: 'high',
        rank: ranks.jwt,
      }),
    );
  }
  return found;
}

const shape: Shape = {
  id: 'jwt',
  marks: ['eyJ'],
  find,
};
export default shape;
