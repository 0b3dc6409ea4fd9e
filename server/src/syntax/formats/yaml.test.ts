import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { isAlias, isCollection, isMap, isScalar, isSeq, parseAllDocuments, stringify } from 'yaml';
import { defaultParseLimits } from '../format.ts';
import yaml from './yaml.ts';

function own(text: string): string[] {
  return yaml.parse(text, defaultParseLimits).entries.map((entry) => `${entry.document}:${entry.keyPath.join('/')}=${entry.value}`);
}

/** The same list by the `yaml` package, the reference for values. */
function reference(text: string): string[] {
  const out: string[] = [];
  for (const [i, document] of parseAllDocuments(text, { uniqueKeys: false }).entries()) {
    const walk = (node: unknown, path: readonly string[]): void => {
      if (isAlias(node)) return;
      if (isMap(node)) for (const pair of node.items) walk(pair.value, [...path, isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : '?']);
      else if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, String(index)]));
      else if (isScalar(node) && !(node.value === null && !node.source) && !(node.source === '' && node.type === 'PLAIN') && !(node.value === '' && /^BLOCK/.test(node.type ?? '')))
        out.push(`${i}:${path.join('/')}=${typeof node.value === 'string' ? node.value : node.source}`);
      else if (isCollection(node)) assert.fail('unknown collection');
    };
    walk(document.contents, []);
  }
  return out;
}

describe('yaml', () => {
  const cases: Record<string, string> = {
    'mappings and sequences': 'a: 1\nb:\n  c: x y # note\n  d:\n  - one\n  - two: 2\n    three: 3\n  -   - deep\n      - er\ne: "q\\n\\u00e9"\nf: \'it\'\'s\'\n',
    'block scalars': 'a: |\n  one\n   two\n\n  three\n\nb: >-\n  folded\n  text\n\n  para\nc: |+\n  keep\n\nd: |2\n    indented\ne:\n  - |\n    item\n  - last\n',
    'flow collections': 'a: {b: 1, "c": [x, \'y\', "z"], d: {e: f}}\ng: [1, {h: i}]\nj: [\n  k,\n  l\n]\n',
    'several documents': 'a: 1\n---\nb: 2\n---\n# only a comment\n...\n---\nc: 3\n',
    'aliases, anchors and tags': 'base: &b\n  x: 1\nother:\n  <<: *b\n  y: !vault 2\nz: *b\nk: &n v\n',
    'scalars over several lines': 'a: one\n  two\n  three\nb: "x\n  y\n\n  z"\nc: d\n',
    'odd keys': '"a b": 1\n\'c:d\': 2\ne f: 3\nurl: http://x:80/y\nempty:\nnil: ~\ntime: 12:30\n',
    'sequence at the key\'s own indentation': 'a:\n- b: 1\n  c: 2\n- d\ne: f\n',
    'CRLF': 'a: 1\r\nb: |\r\n  x\r\n  y\r\nc: "d"\r\n',
  };
  for (const [name, text] of Object.entries(cases)) it(`${name}: the values that the yaml package gives`, () => assert.deepEqual(own(text.replace(/\r/g, '')), reference(text.replace(/\r/g, ''))));

  it('gives the package\'s values for anything that the package writes', () => {
    const key = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'abcXYZ_- .:#\'"') }).filter((one) => one.trim() === one && one !== '');
    const scalar = fc.oneof(fc.string({ maxLength: 30 }), fc.integer(), fc.boolean(), fc.constantFrom('a\nb\n', 'x: y', '- z', '# no', '{{ t }}', "it's", '\ttab', 'long '.repeat(30)));
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie('tree'), { maxLength: 4, minLength: 1 }), fc.dictionary(key, tie('tree'), { maxKeys: 4, minKeys: 1, noNullPrototype: true })),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree, { maxKeys: 5, minKeys: 1, noNullPrototype: true }), (value) => {
        const text = stringify(value);
        assert.deepEqual(own(text), reference(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads Helm templates', () => {
    const text = `{{- if .Values.auth.enabled }}
apiVersion: v1
metadata:
  name: {{ include "x.fullname" . }}
  {{- with .Values.labels }}
  labels: {{- toYaml . | nindent 4 }}
  {{- end }}
data:
  password: {{ .Values.auth.password | default "fallback" | b64enc | quote }}
  {{ $key }}: "a {{ b "c" }} d"
{{- end }}
`;
    const { entries, problems } = yaml.parse(text, defaultParseLimits);
    assert.deepEqual(problems, []);
    assert.deepEqual(entries.map((entry) => `${entry.keyPath.join('.')}=${entry.value}`), [
      'apiVersion=v1', 'metadata.name={{ include "x.fullname" . }}', 'metadata.labels={{- toYaml . | nindent 4 }}',
      'data.password={{ .Values.auth.password | default "fallback" | b64enc | quote }}', 'data.{{ $key }}="a {{ b "c" }} d"',
    ]);
  });

  it('keeps what stands around broken lines', () => {
    assert.deepEqual(own('a: 1\nb: [x,\nc: "unclosed\nd: 2\n').slice(0, 1), ['0:a=1']);
    assert.ok(own('a: {x: 1\nb: 2\n').length > 0);
    assert.ok(own('key: "half\nnext: 3\n').some((line) => line.endsWith('next=3')));
  });

  it('has exact places', () => {
    const text = 'a:\n  - "k": \'v1\' # c\n';
    const [entry] = yaml.parse(text, defaultParseLimits).entries;
    assert.equal(text.slice(entry!.keyRange!.start, entry!.keyRange!.end), 'k');
    assert.equal(text.slice(entry!.valueRange.start, entry!.valueRange.end), 'v1');
    assert.deepEqual(yaml.parse(text, defaultParseLimits).comments.map((comment) => comment.text), ['c']);
  });
});
