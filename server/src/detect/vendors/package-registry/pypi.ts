import { fromBase64 } from '../../../base/checksum.ts';
import { vendor, type Samples } from '../../vendor.ts';

/**
 * The packets of a version 2 macaroon: a version byte, then fields of type, length and data; zero ends a section. Location,
 * identifier, caveats, and a signature of 32 bytes at the end.
 */
function isMacaroon(token: string): boolean {
  const bytes = fromBase64(token.slice(5));
  if (!bytes || bytes[0] !== 2) return false;
  let at = 1;
  while (at < bytes.length) {
    const type = bytes[at++]!;
    if (type === 0) continue;
    let length = bytes[at++] ?? 0;
    if (length >= 128) length = (length & 127) | ((bytes[at++] ?? 0) << 7);
    if (type === 6) return length === 32 && at + length === bytes.length;
    at += length;
  }
  return false;
}

export default vendor({
  id: 'pypi',
  name: 'PyPI',
  category: 'package-registry',
  revoke: 'https://pypi.org/manage/account/#api-tokens',
  instead: 'Publish by trusted publishing (OIDC) from the pipeline.',
  source: 'https://docs.pypi.org/api/secrets/',
  kinds: [
    {
      id: 'pypi-api-token',
      title: 'PyPI API token',
      identity: 'personal-token',
      keywords: ['pypi-'],
      pattern: /pypi-AgEIcHlwaS5vcmc[\w-]{40,1000}/,
      proof: isMacaroon,
    },
    {
      id: 'pypi-test-api-token',
      title: 'TestPyPI API token',
      identity: 'personal-token',
      keywords: ['pypi-'],
      pattern: /pypi-AgENdGVzdC5weXBpLm9yZ[\w-]{40,1000}/,
      proof: isMacaroon,
      environment: () => 'test',
      revoke: 'https://test.pypi.org/manage/account/#api-tokens',
    },
    {
      id: 'pypi-other-index-token',
      title: 'Token of a package index built on Warehouse',
      identity: 'personal-token',
      keywords: ['pypi-'],
      pattern: /pypi-(?!AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZ)(?=[\w-]{0,80}\d)(?=[\w-]{0,80}[A-Z])[\w-]{85,1000}/,
      proof: isMacaroon,
    },
  ],
});

export const samples: Samples = (fake) => {
  const base64url = (bytes: readonly number[]): string => {
    const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    let out = '';
    for (let i = 0; i < bytes.length; i += 3) {
      const bits = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
      const size = Math.min(3, bytes.length - i) + 1;
      for (let k = 0; k < size; k++) out += digits[(bits >> (18 - 6 * k)) & 63]!;
    }
    return out;
  };
  const codes = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));
  const field = (type: number, data: readonly number[]): number[] => [type, data.length, ...data];
  const token = (location: string): string => {
    const signature = Array.from({ length: 32 }, () => fake.integer(256));
    return `pypi-${base64url([2, ...field(1, codes(location)), ...field(2, codes(fake.uuid())), 0, ...field(2, codes('{"version": 1}')), 0, 0, ...field(6, signature)])}`;
  };
  return {
    'pypi-api-token': {
      match: [
        `password = ⟦${token('pypi.org')}⟧`,
        `twine upload -u __token__ -p "⟦${token('pypi.org')}⟧"`,
        `TOKEN=⟦pypi-AgEIcHlwaS5vcmc${fake.base64url(120)}a⟧`,
      ],
      ignore: [`pypi-AgEIcHlwaS5vcmc${fake.alnum(12)}`, 'password = pypi-your-token', token('test.pypi.org')],
    },
    'pypi-test-api-token': {
      match: [`password = ⟦${token('test.pypi.org')}⟧`, `TEST_PYPI=⟦${token('test.pypi.org')}⟧`],
      ignore: [token('pypi.org'), `pypi-AgENdGVzdC5weXBpLm9yZw${fake.alnum(8)}`],
    },
    'pypi-other-index-token': {
      match: [`password = ⟦${token('pypi.acme.internal')}⟧`, `TOKEN="⟦pypi-A1${fake.alnum(100)}⟧"`],
      ignore: [token('pypi.org'), `pypi-${fake.alnum(30)}`, `pypi-${fake.text(90, 'lower')}`],
    },
  };
};
