/** Texts with very many keywords or tokens: nothing is lost in them, and no kind floods the result. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Fake } from '../../../../test/support/fake.ts';
import { vendor, type TokenKind } from '../vendor.ts';
import { createDetector } from './vendorEngine.ts';
import { maxPlaces } from './vendorTally.ts';

const place = { revoke: 'https://example.com', source: 'https://example.com' };
const base = { title: 'Acme key', identity: 'api-key' } as const;
const prefixed: TokenKind = { ...base, id: 'acme-token', keywords: ['acme_'], pattern: /acme_[a-z0-9]{24}/ };
const around: TokenKind = {
  ...base,
  id: 'acme-around',
  keywords: ['+AcM'],
  pattern: /[A-Za-z0-9]{20}\+AcM[A-Za-z0-9]{8}/,
  anchor: 'window',
};
const named: TokenKind = { ...base, id: 'acme-named', keywords: ['acme'], value: /[a-z0-9]{30}/, name: /secret/ };
const checked: TokenKind = { ...prefixed, id: 'acme-checked', check: (secret) => secret.endsWith('77') };

function found(text: string, kinds: readonly TokenKind[]): readonly string[] {
  const detector = createDetector([vendor({ ...place, id: 'acme', name: 'Acme', category: 'other', kinds })]);
  return detector.vendorMatches(text, detector.scan(text)).map(({ kind, range }) => `${kind.id} ${range.start}–${range.end}`);
}

describe('texts with very many keywords', () => {
  const fake = new Fake('many');
  const count = 50_000;
  /** Stretches in which every look gives nothing: those that repeat themselves, and those that do not. */
  const stretches: readonly (readonly [string, (i: number) => string])[] = [
    ['the keyword', () => 'acme_'],
    ['the keyword and a blank', () => 'acme_ '],
    ['the keyword in a long word', () => 'acme_acmexacme'],
    ['a value that is too short', () => 'acme_secret = "a0A1"\n'],
    ['a value with a number that counts', (i) => `acme_secret = "${i}"\n`],
    ['a name that counts', (i) => `acme_${i} `],
    ['the keyword of a window', () => '+AcM'],
    ['the keyword of a window, counted', (i) => `${i}+AcM`],
  ];
  const tokens: readonly (readonly [string, TokenKind, string, string])[] = [
    ['a token', prefixed, ' ', `acme_${fake.text(24, 'lowerAlnum')}`],
    ['a token around its keyword', around, ' ', `${fake.alnum(20)}+AcM${fake.alnum(8)}`],
    ['a value under a name', named, '\nacme_secret: ', fake.text(30, 'lowerAlnum')],
  ];
  for (const [title, unit] of stretches) {
    const stretch = Array.from({ length: count }, (_, i) => unit(i)).join('');
    for (const [what, kind, before, token] of tokens) {
      it(`finds ${what} after, and between, ${count} times ${title}`, () => {
        const lead = stretch + before;
        const place = `${kind.id} ${lead.length}–${lead.length + token.length}`;
        assert.deepEqual(found(`${lead}${token}\n`, [kind]), [place]);
        assert.deepEqual(found(`${lead}${token}\n${stretch}`, [kind]), [place]);
        assert.deepEqual(found(`${lead}${token}\n${stretch}`, [prefixed, around, named]), [place]);
      });
    }
  }

  for (const [title, rest] of [
    ['its keyword over and over', 'acme_ '.repeat(400)],
    ['its keyword with a number that counts', Array.from({ length: 300 }, (_, i) => `acme_${i} `).join('')],
  ] as const)
    it(`finds every token of a stretch that repeats itself, with ${title} between`, () => {
      const line = `acme_ acme_${fake.text(24, 'lowerAlnum')} ${rest}\n`;
      assert.deepEqual(
        found(line.repeat(40), [prefixed]),
        Array.from({ length: 40 }, (_, i) => `acme-token ${i * line.length + 6}–${i * line.length + 35}`),
      );
    });
});

describe('texts with very many tokens', () => {
  const fake = new Fake('flood');
  const line = (): string => `acme_${fake.text(22, 'lowerAlnum')}00\n`;

  it('takes so many places of one kind, the first of them', () => {
    const text = Array.from({ length: maxPlaces + 500 }, line).join('');
    const places = found(text, [prefixed]);
    assert.equal(places.length, maxPlaces);
    assert.equal(places.at(-1), `acme-token ${(maxPlaces - 1) * 30}–${maxPlaces * 30 - 1}`);
  });

  it('counts each kind on its own', () => {
    const text = `${Array.from({ length: maxPlaces + 500 }, line).join('')}acme_secret: `;
    const value = fake.text(30, 'lowerAlnum');
    assert.ok(found(`${text}${value}\n`, [prefixed, named]).includes(`acme-named ${text.length}–${text.length + 30}`));
  });

  it('does not count what only looks like a token', () => {
    const lead = Array.from({ length: 5 * maxPlaces }, line).join('');
    assert.deepEqual(found(`${lead}acme_${fake.text(22, 'lowerAlnum')}77\n`, [checked]), [
      `acme-checked ${lead.length}–${lead.length + 29}`,
    ]);
    assert.deepEqual(found(`${`acme_${'x'.repeat(24)}\n`.repeat(5 * maxPlaces)}acme_${fake.text(22, 'lowerAlnum')}77\n`, [checked]), [
      `acme-checked ${5 * maxPlaces * 30}–${5 * maxPlaces * 30 + 29}`,
    ]);
  });
});
