import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { defaultParseLimits } from '../format.ts';
import json from './json.ts';

const own = (text: string): string[] =>
  json
    .parse(text, defaultParseLimits)
    .entries.map((entry) => `${entry.keyPath.map((key) => JSON.stringify(key)).join('/')}=${entry.scalar}:${entry.value}`);

/** The scalars of a parsed value in the order of the text. */
function reference(value: unknown, path: readonly string[] = []): string[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => reference(one, [...path, String(i)]));
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([key, one]) => reference(one, [...path, key]));
  return [
    `${path.map((key) => JSON.stringify(key)).join('/')}=${value === null ? 'null' : typeof value}:${typeof value === 'string' ? value : JSON.stringify(value)}`,
  ];
}

describe('json', () => {
  it('gives the scalars that JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        assert.deepEqual(own(text), reference(JSON.parse(text)));
      }),
      { numRuns: 500 },
    );
  });

  it('tolerates comments, trailing commas and a byte order mark', () => {
    const text = '\ufeff// head\n{"a": [1, "x\\n\\u00e9",], /* in */ "b": {"c": null,},}';
    assert.deepEqual(own(text), ['"a"/"0"=number:1', '"a"/"1"=string:x\né', '"b"/"c"=null:null']);
    const { comments, problems } = json.parse(text, defaultParseLimits);
    assert.deepEqual([comments.map((comment) => comment.text), problems], [['head', 'in'], []]);
  });

  it('keeps what stands around a break', () => {
    assert.deepEqual(own('{"a": "1",\n"b": "unclosed\n"c": "3", "d": }'), ['"a"=string:1', '"b"=string:unclosed', '"c"=string:3']);
  });

  it('counts the values of JSON lines as documents', () => {
    assert.deepEqual(
      json.parse('{"a": 1}\n{"a": 2}\n', defaultParseLimits).entries.map((entry) => entry.document),
      [0, 1],
    );
  });

  it('has exact places', () => {
    const text = '{ "k\\n": "v" }';
    const [entry] = json.parse(text, defaultParseLimits).entries;
    assert.deepEqual(
      [
        text.slice(entry!.keyRange!.start, entry!.keyRange!.end),
        text.slice(entry!.valueRange.start, entry!.valueRange.end),
        entry!.verbatim,
      ],
      ['k\\n', 'v', true],
    );
  });
});
