import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SecretValue } from './secretValue.ts';

/** `bh1:` and 32 hexadecimal digits: the first 128 bits of an HMAC-SHA-256. */
export type Fingerprint = string;

/**
 * Makes keyed fingerprints: equal values give equal fingerprints under one key, and without the key a fingerprint
 * tells nothing about a value that could be guessed. The key never leaves the process that holds it.
 */
export class Fingerprinter {
  readonly #key: Uint8Array;

  /** @param key at least 16 bytes. @throws RangeError when the key is shorter. */
  constructor(key: Uint8Array) {
    if (key.length < 16) throw new RangeError('A fingerprint key has at least 16 bytes.');
    this.#key = key;
  }

  static withRandomKey(): Fingerprinter {
    return new Fingerprinter(randomBytes(32));
  }

  /** Fingerprint of a credential. Equal text under equal keys gives equal fingerprints, whatever wraps it. */
  ofSecret(value: SecretValue): Fingerprint {
    return this.ofText('secret', value.reveal());
  }

  /** Fingerprint of any text, separated from other uses by `purpose`. */
  ofText(purpose: string, text: string): Fingerprint {
    const digest = hmac(sha256, this.#key, utf8ToBytes(`${purpose}\0${text}`));
    return `bh1:${bytesToHex(digest.subarray(0, 16))}`;
  }
}

/** Unkeyed digest of text that is no secret (rule ids, paths, key names), 16 hexadecimal digits. */
export function publicDigest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 8));
}
