import { publicDigest } from '../../base/fingerprint.ts';
import type { IdentityMention } from '../../model/identity.ts';
import { decodeBase64 } from '../../base/base64.ts';
import { readCertificate } from './certificate.ts';

const begin = '-----BEGIN CERTIFICATE-----';
const end = '-----END CERTIFICATE-----';

/** Certificates of one text that are read, and characters of one. */
const maxCertificates = 16;
const maxLength = 16_000;

/**
 * Certificates that stand in a text as PEM, except those of authorities, which everybody may share. The id is a digest of
 * the certificate, which is public.
 */
export function certificateMentions(text: string): IdentityMention[] {
  const found: IdentityMention[] = [];
  let at = text.indexOf(begin);
  for (let seen = 0; at >= 0 && seen < maxCertificates; seen++) {
    const from = at + begin.length;
    const stop = text.indexOf(end, from);
    if (stop < 0) break;
    if (stop - from <= maxLength) {
      const letters = text
        .slice(from, stop)
        .replace(/\\[nrt]/g, '')
        .replace(/[^A-Za-z0-9+/]/g, '');
      const der = decodeBase64(letters);
      const facts = der && readCertificate(der);
      if (facts && !isAuthority(der))
        found.push({
          mark: 'certificate',
          id: `certificate:${publicDigest(letters)}`,
          title: facts.subject === undefined ? 'certificate' : `certificate of ${facts.subject}`,
          range: { start: at, end: stop + end.length },
          keyPath: [],
        });
    }
    at = text.indexOf(begin, stop);
  }
  return found;
}

/** Whether the basic constraints (2.5.29.19; RFC 5280, section 4.2.1.9) say that it may sign others. */
function isAuthority(der: Uint8Array): boolean {
  for (let i = 0; i + 12 < der.length; i++) {
    if (der[i] !== 0x06 || der[i + 1] !== 0x03 || der[i + 2] !== 0x55 || der[i + 3] !== 0x1d || der[i + 4] !== 0x13) continue;
    // Optional `critical`, then an octet string with a sequence that begins with the boolean.
    let at = i + 5;
    if (der[at] === 0x01) at += 3;
    return der[at] === 0x04 && der[at + 2] === 0x30 && der[at + 4] === 0x01 && der[at + 6] === 0xff;
  }
  return false;
}
