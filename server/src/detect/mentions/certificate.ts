import { readUtf8 } from '../../base/base64.ts';

/** What a certificate says about the key that belongs to it. */
export interface CertificateFacts {
  /** Common name of the subject, else its organisation; at most 128 printable characters. */
  readonly subject?: string;
  /** End of validity, milliseconds since the epoch. */
  readonly expires: number;
  /** Key bits of the subject's public key. */
  readonly publicKey: Uint8Array;
}

interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

/** The element at `at` (X.690, definite lengths only), or undefined where none ends within `limit`. */
function elementAt(der: Uint8Array, at: number, limit: number): Element | undefined {
  if (at + 2 > limit) return undefined;
  let start = at + 2;
  let length = der[at + 1]!;
  if (length >= 128) {
    const count = length & 127;
    if (count === 0 || count > 3 || start + count > limit) return undefined;
    length = 0;
    for (let i = 0; i < count; i++) length = (length << 8) | der[start++]!;
  }
  return start + length <= limit ? { tag: der[at]!, start, end: start + length } : undefined;
}

/** Elements within another, at most 64. */
function within(der: Uint8Array, outer: Element | undefined): Element[] {
  const found: Element[] = [];
  for (let at = outer?.start ?? 0; outer && at < outer.end && found.length < 64;) {
    const one = elementAt(der, at, outer.end);
    if (!one) break;
    found.push(one);
    at = one.end;
  }
  return found;
}

/** UTCTime and GeneralizedTime as RFC 5280, section 4.1.2.5, has them. */
function timeOf(der: Uint8Array, element: Element): number | undefined {
  const text = String.fromCharCode(...der.subarray(element.start, Math.min(element.end, element.start + 20)));
  const parts = /^(\d{2}|\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/.exec(text)?.slice(1).map(Number);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts as [number, number, number, number, number, number];
  const full = element.tag === 23 ? (year < 50 ? 2000 + year : 1900 + year) : year;
  return Date.UTC(full, month - 1, day, hour, minute, second);
}

/** Value of an attribute of a name by the last byte of its type `2.5.4.x`. */
function attribute(der: Uint8Array, name: Element, type: number): string | undefined {
  for (const set of within(der, name)) {
    for (const pair of within(der, set)) {
      const [oid, value] = within(der, pair);
      if (!oid || !value || oid.end - oid.start !== 3 || der[oid.start] !== 0x55 || der[oid.start + 1] !== 4 || der[oid.start + 2] !== type)
        continue;
      const text = readUtf8(der.subarray(value.start, Math.min(value.end, value.start + 128)));
      if (text) return text;
    }
  }
  return undefined;
}

/** Reads subject, end of validity and key of an X.509 certificate (RFC 5280, section 4.1); undefined where the bytes are none. */
export function readCertificate(der: Uint8Array): CertificateFacts | undefined {
  const [body] = within(der, elementAt(der, 0, der.length));
  const fields = within(der, body);
  // The version is optional; serial number, signature and issuer come before the validity.
  const first = fields[0]?.tag === 0xa0 ? 4 : 3;
  const [validity, subject, key] = fields.slice(first, first + 3);
  const until = within(der, validity)[1];
  const bits = within(der, key)[1];
  const expires = until && timeOf(der, until);
  if (!subject || !bits || expires === undefined) return undefined;
  const name = attribute(der, subject, 3) ?? attribute(der, subject, 10);
  return { ...(name !== undefined && { subject: name }), expires, publicKey: der.subarray(bits.start + 1, bits.end) };
}

/** Whether a private key holds the public key of a certificate, as RSA keys do and those of elliptic curves mostly. */
export function holdsPublicKey(privateKey: Uint8Array, publicKey: Uint8Array): boolean {
  // From the middle: the beginning is a header in one and none in the other.
  const middle = publicKey.length >> 1;
  const part = publicKey.subarray(Math.max(0, middle - 16), middle + 16);
  if (part.length < 16) return false;
  for (let at = 0; at + part.length <= privateKey.length; at++) {
    let i = 0;
    while (i < part.length && privateKey[at + i] === part[i]) i++;
    if (i === part.length) return true;
  }
  return false;
}
