import { decodeBase64Text } from '../../base/base64.ts';
import { keyPathAt, ranks, type Candidate, type DetectDecoded, type Scan, type Shape } from '../shape.ts';

/** Base64 that the text around it declares as such: behind `data:…;base64,`, and in calls and commands that decode it. */
const declared: readonly RegExp[] = [
  // Pictures, fonts and sound hold no text.
  /data:(?!image\/|font\/|audio\/|video\/)[\w.+-]{0,64}(?:\/[\w.+-]{1,64})?(?:;[\w.+-]{1,32}=[\w.+-]{1,64}){0,3};base64,([A-Za-z0-9+/_-]{16,20000}={0,2})/g,
  /\b(?:atob|b64decode|b64_decode|urlsafe_b64decode|standard_b64decode|base64_decode|base64Decode|base64decode|decodeBase64|decode64|strict_decode64|urlsafe_decode64|fromBase64|from_base64|fromBase64String|FromBase64String|Convert\.FromBase64String|DecodeString|decodeString|b64dec|base64\.decode|Base64\.decode\w{0,8}|getDecoder\(\)\.decode|getUrlDecoder\(\)\.decode|Buffer\.from|b64decode|textdecodebase64|parseBase64Binary|unhexlify)\(\s{0,8}b?["'`]([A-Za-z0-9+/_-]{16,20000}={0,2})["'`]/g,
  // Shells: `echo … | base64 -d`, `base64 -d <<< …`, `openssl base64 -d`.
  /\b(?:echo|printf)[ \t]{1,4}(?:-n[ \t]{1,4})?["']?([A-Za-z0-9+/]{16,20000}={0,2})["']?[ \t]{0,4}\|[ \t]{0,4}(?:openssl[ \t]{1,4})?base64[ \t]{1,4}(?:-d|-D|--decode)/g,
  /\bbase64[ \t]{1,4}(?:-d|-D|--decode)[ \t]{0,4}<<<[ \t]{0,4}["']?([A-Za-z0-9+/]{16,20000}={0,2})/g,
  // Templates: `{{ "…" | b64dec }}`, `{{ '…' | b64decode }}`.
  /["'`]([A-Za-z0-9+/]{16,20000}={0,2})["'`][ \t]{0,4}\|[ \t]{0,4}b64dec(?:ode)?\b/g,
  // cloud-init and Ignition: `encoding: b64`, `content: …`.
  /\bencoding:[ \t]{0,4}["']?(?:b64|base64)["']?[ \t]{0,4}\r?\n[ \t]{0,40}content:[ \t]{0,4}["']?([A-Za-z0-9+/]{16,20000}={0,2})/g,
];

/** Literals of which one stands wherever this shape finds something. */
const encodedTextLiterals: readonly string[] = [
  'base64',
  'b64',
  'atob',
  'buffer.from',
  'decodestring',
  'decode64',
  'getdecoder',
  'getUrlDecoder',
];

/** Matches of one text. */
const maxMatches = 500;

/** Credentials in base64 that stands in a program, a script or a `data:` address. */
function find(scan: Scan, detect: DetectDecoded): readonly Candidate[] {
  const { text } = scan;
  if (!/base64|b64|Base64|atob\(|Buffer\.from|[dD]ecodeString|decode64|get(?:Url)?Decoder/.test(text)) return [];
  const found: Candidate[] = [];
  let matches = 0;
  for (const pattern of declared) {
    for (const match of text.matchAll(pattern)) {
      if (++matches > maxMatches) return found;
      const encoded = match[1]!;
      const decoded = decodeBase64Text(encoded.replace(/-/g, '+').replace(/_/g, '/'));
      if (decoded === undefined || !/^[\t\r\n\x20-\x7e]+$/.test(decoded)) continue;
      const start = match.index + match[0].lastIndexOf(encoded);
      for (const credential of detect(decoded))
        found.push({
          rank: ranks.encoded + (credential.sensitivity === 'secret' ? 20 : 0),
          credential: {
            ...credential,
            form: credential.form === 'private-key' ? 'private-key' : 'encoded',
            range: { start, end: start + encoded.length },
            keyPath: keyPathAt(scan, start),
            decoded: ['base64', ...(credential.decoded ?? [])],
            parts: undefined,
          },
        });
    }
  }
  return found;
}

const shape: Shape = {
  id: 'encoded-text',
  marks: encodedTextLiterals,
  find,
};
export default shape;
