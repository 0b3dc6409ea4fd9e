import type { KeyObject } from 'node:crypto';

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const length = body.length < 128 ? [body.length] : body.length < 256 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

/** A certificate as RFC 5280 lays it out; the signature is none, since nothing here looks at it. */
export function certificate(publicKey: KeyObject, subject: Readonly<Record<number, string>>, until: string, authority = false): Buffer {
  const algorithm = der(0x30, der(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
  const name = (attributes: Readonly<Record<number, string>>): Buffer =>
    der(
      0x30,
      ...Object.entries(attributes).map(([type, text]) =>
        der(0x31, der(0x30, der(0x06, Buffer.from([0x55, 4, Number(type)])), der(0x0c, Buffer.from(text)))),
      ),
    );
  const time = (text: string): Buffer => der(text.length === 13 ? 0x17 : 0x18, Buffer.from(text));
  const body = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algorithm,
    name({ 3: 'Acme Root' }),
    der(0x30, time('250101000000Z'), time(until)),
    name(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    ...(authority
      ? [
          der(
            0xa3,
            der(
              0x30,
              der(
                0x30,
                der(0x06, Buffer.from('551d13', 'hex')),
                der(0x01, Buffer.from([255])),
                der(0x04, der(0x30, der(0x01, Buffer.from([255])))),
              ),
            ),
          ),
        ]
      : []),
  );
  return der(0x30, body, algorithm, der(0x03, Buffer.alloc(65)));
}

/** The PEM text of the bytes. */
export function pemOf(bytes: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${bytes.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}
