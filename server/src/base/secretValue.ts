/**
 * The text of a credential. It cannot be printed, serialised or logged by accident: every conversion that
 * JavaScript applies on its own gives `[redacted]`. `reveal` is the one way out; its callers are few and reviewed.
 */
export class SecretValue {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Length in UTF-16 code units. */
  get length(): number {
    return this.#text.length;
  }

  equals(other: SecretValue): boolean {
    return this.#text === other.#text;
  }

  /** The plain text. Use it only to fingerprint, to decode, or to hand the value to a store the user chose. */
  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return '[redacted]';
  }

  toJSON(): string {
    return '[redacted]';
  }

  [Symbol.toPrimitive](): string {
    return '[redacted]';
  }

  /** What Node's `util.inspect` and `console.log` show. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[redacted]';
  }
}
