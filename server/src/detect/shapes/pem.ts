import { decodeBase64, decodeBase64Text } from '../../base/base64.ts';
import { holdsPublicKey, readCertificate, type CertificateFacts } from '../mentions/certificate.ts';
import { hasTemplate } from '../noise/templates.ts';
import { derPrivateKeyLiterals, derPrivateKeys } from './_derPrivateKey.ts';
import { candidate, keyPathAt, ranks, type Candidate, type Scan, type Shape } from '../shape.ts';

const begin = /-----BEGIN ((?:RSA |EC |DSA |OPENSSH |ENCRYPTED |SSH2 ENCRYPTED |SSH2 |PGP |ANY )?PRIVATE KEY(?: BLOCK)?)-----/g;

/** Algorithm by the object identifier at the beginning of a PKCS#8 body, as DER bytes in hexadecimal. */
const algorithms: readonly (readonly [string, string])[] = [
  ['2a864886f70d010101', 'RSA'],
  ['2a8648ce3d0201', 'EC'],
  ['2b6570', 'Ed25519'],
  ['2b6571', 'Ed448'],
  ['2b656e', 'X25519'],
  ['2a8648ce380401', 'DSA'],
];

function hex(bytes: Uint8Array): string {
  let out = '';
  for (const byte of bytes) out += byte.toString(16).padStart(2, '0');
  return out;
}

function describe(label: string, body: string): { algorithm: string; encrypted: boolean } {
  const encrypted = label.includes('ENCRYPTED') || /Proc-Type: 4,ENCRYPTED/.test(body);
  if (label.startsWith('RSA')) return { algorithm: 'RSA', encrypted };
  if (label.startsWith('EC ')) return { algorithm: 'EC', encrypted };
  if (label.startsWith('DSA')) return { algorithm: 'DSA', encrypted };
  if (label.startsWith('PGP')) return { algorithm: 'OpenPGP', encrypted };
  const letters = body
    .replace(/\\[nr]/g, '')
    .replace(/[^A-Za-z0-9+/]/g, '')
    .slice(0, 400);
  const bytes = decodeBase64(letters.slice(0, letters.length - (letters.length % 4)));
  if (!bytes) return { algorithm: 'unknown', encrypted };
  if (label.startsWith('OPENSSH')) {
    const head = String.fromCharCode(...bytes.subarray(0, 200));
    const algorithm =
      /ssh-(rsa|ed25519|dss)|ecdsa-sha2/.exec(head)?.[0]?.replace('ssh-', '').replace('-sha2', '').toUpperCase() ?? 'OpenSSH';
    return { algorithm, encrypted: !head.includes('none') };
  }
  const start = hex(bytes.subarray(0, 64));
  return { algorithm: algorithms.find(([oid]) => start.includes(oid))?.[1] ?? 'unknown', encrypted };
}

const certificateBegin = '-----BEGIN CERTIFICATE-----';
const encodedCertificate = 'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS';
/** Certificates of one text that are read, and characters of one. */
const maxCertificates = 16;
const maxCertificateLength = 16_000;

/** Base64 between the lines of a block, however it is wrapped. */
function lettersOf(body: string): string {
  const letters = body.replace(/\\[nrt]/g, '').replace(/[^A-Za-z0-9+/]/g, '');
  return letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0));
}

/** Certificates of a text: PEM blocks, and such in base64 as in Kubernetes Secrets. */
function certificatesOf(text: string): readonly CertificateFacts[] {
  const found = blocksOf(text);
  if (!text.includes(encodedCertificate)) return found;
  for (const match of text.matchAll(encodedPem)) {
    if (found.length >= maxCertificates) break;
    if (match[0].startsWith(encodedCertificate)) found.push(...blocksOf(decodeBase64Text(withoutRest(match[0])) ?? ''));
  }
  return found;
}

function blocksOf(text: string): CertificateFacts[] {
  const found: CertificateFacts[] = [];
  let at = text.indexOf(certificateBegin);
  for (let seen = 0; at >= 0 && seen < maxCertificates; seen++) {
    const start = at + certificateBegin.length;
    const body = text.slice(start, start + maxCertificateLength);
    const end = body.indexOf('-----');
    const der = end < 0 ? undefined : decodeBase64(lettersOf(body.slice(0, end)));
    const facts = der && readCertificate(der);
    if (facts) found.push(facts);
    at = text.indexOf(certificateBegin, start);
  }
  return found;
}

/** The certificate in the same text to which the key belongs: the one with its public key, or the only one where the key does not tell. */
function certificateFor(material: string, algorithm: string, certificates: readonly CertificateFacts[]): CertificateFacts | undefined {
  const bytes = decodeBase64(lettersOf(material));
  const own = bytes && certificates.find(({ publicKey }) => holdsPublicKey(bytes, publicKey));
  return own ?? (algorithm.startsWith('Ed') && certificates.length === 1 ? certificates[0] : undefined);
}

function titleWith(title: string, certificate: CertificateFacts | undefined): string {
  return certificate ? `${title} of ${certificate.subject ?? 'a certificate'} (valid until ${dayOf(certificate)})` : title;
}

function detailsOf(algorithm: string, encrypted: boolean, certificate: CertificateFacts | undefined): Readonly<Record<string, string>> {
  return {
    algorithm,
    encrypted: encrypted ? 'yes' : 'no',
    ...(certificate?.subject !== undefined && { subject: certificate.subject }),
    ...(certificate && { validUntil: dayOf(certificate) }),
  };
}

function dayOf(certificate: CertificateFacts): string {
  return new Date(certificate.expires).toISOString().slice(0, 10);
}

/** Characters of one key, with the marks around it. */
const maxKeyLength = 20_000;

/** Marks and words of a key that is none; a real one holds `xXxx` or `your` among its letters now and then. */
const standIn = /\.\.\.|x{8}|X{8}|\*{4}|(?<![A-Za-z0-9+/])your[ _-]?[a-z]|\bYOUR[ _-]?[A-Z]/;

/** Private keys: PEM and OpenSSH blocks (also on one line or inside strings), PuTTY, age, dotenvx, base64 of a PEM, PKCS#8 in JSON. */
function find(scan: Scan): readonly Candidate[] {
  const { text } = scan;
  const found: Candidate[] = [];
  let known: readonly CertificateFacts[] | undefined;
  const certificates = (): readonly CertificateFacts[] => (known ??= certificatesOf(text));
  begin.lastIndex = 0;
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    const label = match[1]!;
    const bodyStart = match.index + match[0].length;
    const ahead = text.slice(bodyStart, bodyStart + maxKeyLength);
    const next = ahead.indexOf('-----BEGIN');
    const length = (next < 0 ? ahead : ahead.slice(0, next)).indexOf(`-----END ${label}-----`);
    const closed = length >= 0;
    const close = bodyStart + length;
    let end: number;
    if (closed) end = close + label.length + 14;
    else {
      const rest =
        /^(?:\\[nr]|[\s"'+,\\#>|*-]|[A-Za-z0-9+/=]{8,}|(?:Proc-Type|DEK-Info|Version|Comment)[^\r\n]{0,80}){1,200}/.exec(
          text.slice(bodyStart, bodyStart + 8_000),
        )?.[0] ?? '';
      end = bodyStart + rest.trimEnd().length;
    }
    const body = text.slice(bodyStart, closed ? close : end);
    const material = body
      .replace(/(?:Proc-Type|DEK-Info|Version|Comment|Hash)[^\r\n\\]{0,120}/g, '')
      .replace(/\\[nrt]/g, '')
      .replace(/[^A-Za-z0-9+/=]/g, '');
    if (
      material.length < (closed ? 24 : 60) ||
      hasTemplate(body.slice(0, 200)) ||
      standIn.test(body.slice(0, 400)) ||
      /^(.)\1+$/.test(material)
    )
      continue;
    if (/[^\sA-Za-z0-9+/=\\"',:;.()#>|*_@<&-]/.test(body.slice(0, 200)) && material.length < 100) continue;
    const { algorithm, encrypted } = describe(label, body);
    const certificate = encrypted ? undefined : certificateFor(material, algorithm, certificates());
    const title = encrypted ? 'Encrypted private key' : algorithm === 'unknown' ? 'Private key' : `${algorithm} private key`;
    found.push(
      candidate({
        detector: 'pem-private-key',
        title: titleWith(title, certificate),
        form: 'private-key',
        kind: 'private-key',
        range: { start: match.index, end },
        keyPath: keyPathAt(scan, match.index),
        secret: material,
        confidence: encrypted ? 'medium' : 'high',
        details: detailsOf(algorithm, encrypted, certificate),
        rank: ranks.pem,
      }),
    );
    begin.lastIndex = Math.max(end, bodyStart);
  }
  simple(scan, certificates, found);
  derPrivateKeys(scan, found);
  jsonWebKeys(scan, found);
  return found;
}

const age = /\bAGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58,2048}/g;
const dotenvx = /\b(DOTENV_PRIVATE_KEY(?:_[A-Z0-9_]{1,64})?)\s{0,4}[=:]\s{0,4}["']?([0-9a-f]{64}(?:,[0-9a-f]{64}){0,8})\b/g;
const putty = /^PuTTY-User-Key-File-[23]: (\S{1,40})\r?\nEncryption: (\S{1,40})/gm;
const encodedPem = /LS0tLS1CRUdJTi[A-Za-z0-9+/_\r\n -]{60,16000}={0,2}/g;

/** Base64 without blanks, padding and a letter that belongs to nothing. */
function withoutRest(text: string): string {
  const letters = text.replace(/[\s=]/g, '');
  return letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0));
}

function simple(scan: Scan, certificates: () => readonly CertificateFacts[], found: Candidate[]): void {
  const { text } = scan;
  if (text.includes('AGE-SECRET-KEY-')) {
    for (const match of text.matchAll(age))
      found.push(
        candidate({
          detector: 'age-secret-key',
          title: 'age secret key',
          form: 'private-key',
          kind: 'private-key',
          range: { start: match.index, end: match.index + match[0].length },
          keyPath: keyPathAt(scan, match.index),
          secret: match[0],
          confidence: 'high',
          details: { algorithm: 'X25519', encrypted: 'no' },
          rank: ranks.pem,
        }),
      );
  }
  if (text.includes('DOTENV_PRIVATE_KEY')) {
    for (const match of text.matchAll(dotenvx)) {
      const start = match.index + match[0].length - match[2]!.length;
      const environment = /^DOTENV_PRIVATE_KEY_(.+)$/.exec(match[1]!)?.[1]?.toLowerCase();
      found.push(
        candidate({
          detector: 'dotenvx-private-key',
          title: environment ? `dotenvx private key of ${environment}` : 'dotenvx private key',
          form: 'private-key',
          kind: 'private-key',
          range: { start, end: start + match[2]!.length },
          keyPath: keyPathAt(scan, start),
          secret: match[2]!,
          confidence: 'high',
          details: { algorithm: 'secp256k1', encrypted: 'no' },
          rank: ranks.pem,
        }),
      );
    }
  }
  if (text.includes('PuTTY-User-Key-File-')) {
    for (const match of text.matchAll(putty)) {
      const at = text.indexOf('Private-Lines:', match.index);
      if (at < 0) continue;
      const mac = text.indexOf('Private-MAC:', at);
      const end = mac < 0 ? Math.min(text.length, at + 8_000) : mac;
      const encrypted = match[2] !== 'none';
      found.push(
        candidate({
          detector: 'putty-private-key',
          title: encrypted ? 'Encrypted PuTTY private key' : 'PuTTY private key',
          form: 'private-key',
          kind: 'private-key',
          range: { start: match.index, end },
          keyPath: keyPathAt(scan, match.index),
          secret: text.slice(at, end).replace(/\s/g, ''),
          confidence: encrypted ? 'medium' : 'high',
          details: { algorithm: match[1]!.replace(/^ssh-/, ''), encrypted: encrypted ? 'yes' : 'no' },
          rank: ranks.pem,
        }),
      );
    }
  }
  if (text.includes('LS0tLS1CRUdJTi')) {
    for (const match of text.matchAll(encodedPem)) {
      if (match[0].startsWith(encodedCertificate)) continue;
      const decoded = decodeBase64Text(withoutRest(match[0]));
      const label = decoded && /^-----BEGIN ((?:RSA |EC |DSA |OPENSSH |ENCRYPTED )?PRIVATE KEY)-----/.exec(decoded)?.[1];
      if (!decoded || !label) continue;
      const { algorithm, encrypted } = describe(label, decoded.slice(label.length + 16));
      const material = decoded.replace(/-----[A-Z ]+-----|\s/g, '');
      const certificate = encrypted ? undefined : certificateFor(material, algorithm, certificates());
      found.push(
        candidate({
          detector: 'encoded-private-key',
          title: titleWith(`${algorithm === 'unknown' ? 'Private' : `${algorithm} private`} key in base64`, certificate),
          form: 'private-key',
          kind: 'private-key',
          range: { start: match.index, end: match.index + match[0].trimEnd().length },
          keyPath: keyPathAt(scan, match.index),
          secret: material,
          decoded: ['base64'],
          confidence: encrypted ? 'medium' : 'high',
          details: detailsOf(algorithm, encrypted, certificate),
          rank: ranks.pem,
        }),
      );
    }
  }
}

/** Private members of JSON Web Keys (RFC 7518, section 6): `d` of EC, OKP and RSA keys, `k` of symmetric ones. */
function jsonWebKeys(scan: Scan, found: Candidate[]): void {
  if (!scan.text.includes('kty')) return;
  for (const { entry } of scan.entries) {
    const key = entry.keyPath.at(-1);
    if ((key !== 'd' && key !== 'k') || !/^[A-Za-z0-9_-]{16,4096}$/.test(entry.value)) continue;
    const type = scan.sibling(entry, ['kty'])?.replace(/[[\]]/g, '');
    if (type === undefined || (key === 'k') !== (type === 'oct')) continue;
    found.push(
      candidate({
        detector: 'json-web-key',
        title: type === 'oct' ? 'Symmetric JSON Web Key' : `${type} private key (JSON Web Key)`,
        form: 'private-key',
        kind: 'private-key',
        range: entry.valueRange,
        keyPath: entry.keyPath,
        secret: entry.value,
        confidence: 'high',
        details: { algorithm: type, encrypted: 'no' },
        rank: ranks.pem,
      }),
    );
  }
}

const shape: Shape = {
  id: 'pem',
  marks: ['-----begin', 'age-secret-key-', 'putty-user-key', 'ls0tls1crudjti', 'kty', ...derPrivateKeyLiterals],
  find,
};
export default shape;
