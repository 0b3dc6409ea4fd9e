import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { vendor, type TokenKind } from '../vendor.ts';
import type { VendorMatch } from './vendorMatch.ts';
import { joinPairs } from './vendorPairs.ts';

const base = { title: 'Acme key', identity: 'api-key' } as const;
const id: TokenKind = {
  ...base,
  id: 'acme-id',
  keywords: ['AC'],
  pattern: /AC\d{2}/,
  sensitivity: 'identifier',
  pairsWith: ['acme-secret'],
};
const secret: TokenKind = { ...base, id: 'acme-secret', keywords: ['acme'], value: /[a-z]{4}/, name: /secret/ };
const prefixed: TokenKind = {
  ...base,
  id: 'acme-token',
  keywords: ['tok_'],
  pattern: /tok_[a-z]{4}/,
  pairsWith: ['acme-secret', 'acme-public'],
};
const open: TokenKind = { ...base, id: 'acme-public', keywords: ['pk_'], pattern: /pk_[a-z]{4}/, sensitivity: 'public' };
const stranger: TokenKind = { ...base, id: 'other', keywords: ['oth_'], pattern: /oth_[a-z]{4}/ };
const acme = vendor({
  ...{ revoke: 'https://example.com', source: 'https://example.com' },
  ...{ id: 'acme', name: 'Acme', category: 'other', kinds: [id, secret, prefixed, open, stranger] },
});

/** `{KIND}` in a text is a match of four characters; the rest is the text around. */
function joined(template: string, more: Readonly<Record<string, Partial<VendorMatch>>> = {}): string[] {
  const kinds = { i: id, s: secret, t: prefixed, p: open, o: stranger };
  const matches: VendorMatch[] = [];
  const text = template.replace(/\{/g, '<').replace(/\}/g, '>');
  for (const found of template.matchAll(/\{(.)(.)\}/g)) {
    const kind = kinds[found[1] as keyof typeof kinds];
    const range = { start: found.index, end: found.index + 4 };
    matches.push({ kind, vendor: acme, range, secret: found[0].slice(1, 3), ...more[found[0].slice(1, 3)] });
  }
  const nameAt = (at: number): string => text.slice(at + 1, at + 3);
  return joinPairs(text, matches).map((one) => {
    const parts = (one.parts ?? []).map((part) => nameAt(part.start)).join('+');
    return [`${nameAt(one.range.start)}(${parts})`, one.principal, one.environment].filter((word) => word !== undefined).join(' ');
  });
}

describe('parts of one credential', () => {
  it('are joined to the secret one, whichever stands first', () => {
    assert.deepEqual(joined('{i1}\n{s1}'), ['s1(i1)']);
    assert.deepEqual(joined('{s1}\n{i1}'), ['s1(i1)']);
    assert.deepEqual(joined('{i1} {o1} {s1}'), ['o1()', 's1(i1)']);
  });

  it('are joined only to a kind that they name, or that names them', () => {
    assert.deepEqual(joined('{i1} {o1} {i2}'), ['i1()', 'o1()', 'i2()']);
    assert.deepEqual(joined('{i1} {t1}'), ['i1()', 't1()']);
    assert.deepEqual(joined('{s1} {s2}'), ['s1()', 's2()']);
    assert.deepEqual(joined('{s1} {p1}'), ['s1()', 'p1()']);
  });

  it('stand at most ten lines apart', () => {
    assert.deepEqual(joined(`{i1}${'\n'.repeat(10)}{s1}`), ['s1(i1)']);
    assert.deepEqual(joined(`{i1}${'\n'.repeat(11)}{s1}`), ['i1()', 's1()']);
    assert.deepEqual(joined(`{s1}${'\n'.repeat(10)}{i1}`), ['s1(i1)']);
    assert.deepEqual(joined(`{s1}${'\n'.repeat(11)}{i1}`), ['s1()', 'i1()']);
  });

  it('stand at most 2,000 characters apart', () => {
    assert.deepEqual(joined(`{i1}${' '.repeat(2_000)}{s1}`), ['s1(i1)']);
    assert.deepEqual(joined(`{i1}${' '.repeat(2_001)}{s1}`), ['i1()', 's1()']);
    assert.deepEqual(joined(`{s1}${' '.repeat(2_000)}{i1}`), ['s1(i1)']);
    assert.deepEqual(joined(`{s1}${' '.repeat(2_001)}{i1}`), ['s1()', 'i1()']);
  });

  it('go to the nearest, before or behind; between two at the same distance, to the one before', () => {
    assert.deepEqual(joined('{i1}   {s1} {i2}'), ['i1()', 's1(i2)']);
    assert.deepEqual(joined('{i1} {s1}   {i2}'), ['s1(i1)', 'i2()']);
    assert.deepEqual(joined('{i1} {s1} {i2}'), ['s1(i1)', 'i2()']);
    // One that is near by characters may be too far by lines.
    assert.deepEqual(joined(`{i1}${'\n'.repeat(11)}{s1}${' '.repeat(20)}{i2}`), ['i1()', 's1(i2)']);
  });

  it('are taken once: of several pairs in a row each keeps its own', () => {
    assert.deepEqual(joined('{i1} {s1}\n{i2} {s2}\n{i3} {s3}'), ['s1(i1)', 's2(i2)', 's3(i3)']);
    assert.deepEqual(joined('{i1} {s1} {s2}'), ['s1(i1)', 's2()']);
  });

  it('may be of several kinds, in text order', () => {
    assert.deepEqual(joined('{t1} {s1} {i1}'), ['s1(t1+i1)']);
    assert.deepEqual(joined('{i1} {s1} {t1}'), ['s1(i1+t1)']);
    // The secret without a prefix is the main part, before a token, a public key and an identifier.
    assert.deepEqual(joined('{t1} {p1}'), ['t1(p1)']);
    assert.deepEqual(joined('{p1} {t1} {s1}'), ['p1()', 's1(t1)']);
  });

  it('give principal and environment to a main part that has none', () => {
    assert.deepEqual(joined('{i1} {s1}', { i1: { principal: 'AC1', environment: 'production' } }), ['s1(i1) AC1 production']);
    assert.deepEqual(
      joined('{i1} {s1}', { i1: { principal: 'AC1', environment: 'production' }, s1: { principal: 'own', environment: 'test' } }),
      ['s1(i1) own test'],
    );
    assert.deepEqual(joined('{t1} {s1} {i1}', { i1: { principal: 'AC1' }, t1: { environment: 'production' } }), [
      's1(t1+i1) AC1 production',
    ]);
  });

  it('are left as they are where no kind has partners', () => {
    assert.deepEqual(joined('{s1} {o1}'), ['s1()', 'o1()']);
  });
});
