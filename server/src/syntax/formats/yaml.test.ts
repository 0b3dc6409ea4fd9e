import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Document, isAlias, isCollection, isMap, isScalar, isSeq, parseAllDocuments, Scalar, stringify, visit } from 'yaml';
import { defaultParseLimits } from '../format.ts';
import yaml from './yaml.ts';

function own(text: string): string[] {
  return yaml.parse(text, defaultParseLimits).entries.map((entry) => `${entry.document}:${entry.keyPath.join('/')}=${entry.value}`);
}

function keyName(key: unknown): string {
  if (isAlias(key)) return `*${key.source}`;
  return isScalar(key) ? (key.source ?? String(key.value)) : '?';
}

/** The same list by the `yaml` package, the reference for values. */
function reference(text: string): string[] {
  const out: string[] = [];
  for (const [i, document] of parseAllDocuments(text, { uniqueKeys: false }).entries()) {
    const walk = (node: unknown, path: readonly string[]): void => {
      if (isAlias(node)) return;
      if (isMap(node)) for (const pair of node.items) walk(pair.value, [...path, keyName(pair.key)]);
      else if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, String(index)]));
      else if (
        isScalar(node) &&
        !(node.value === null && !node.source) &&
        !(node.source === '' && node.type === 'PLAIN') &&
        !(node.value === '' && /^BLOCK/.test(node.type ?? ''))
      )
        out.push(`${i}:${path.join('/')}=${typeof node.value === 'string' ? node.value : node.source}`);
      else if (isCollection(node)) assert.fail('unknown collection');
    };
    walk(document.contents, []);
  }
  return out;
}

describe('yaml', () => {
  const cases: Record<string, string> = {
    'mappings and sequences':
      "a: 1\nb:\n  c: x y # note\n  d:\n  - one\n  - two: 2\n    three: 3\n  -   - deep\n      - er\ne: \"q\\n\\u00e9\"\nf: 'it''s'\n",
    'block scalars':
      'a: |\n  one\n   two\n\n  three\n\nb: >-\n  folded\n  text\n\n  para\nc: |+\n  keep\n\nd: |2\n    indented\ne:\n  - |\n    item\n  - last\n',
    'flow collections': 'a: {b: 1, "c": [x, \'y\', "z"], d: {e: f}}\ng: [1, {h: i}]\nj: [\n  k,\n  l\n]\n',
    'several documents': 'a: 1\n---\nb: 2\n---\n# only a comment\n...\n---\nc: 3\n',
    'aliases, anchors and tags': 'base: &b\n  x: 1\nother:\n  <<: *b\n  y: !vault 2\nz: *b\nk: &n v\n',
    'scalars over several lines': 'a: one\n  two\n  three\nb: "x\n  y\n\n  z"\nc: d\n',
    'odd keys': '"a b": 1\n\'c:d\': 2\ne f: 3\nurl: http://x:80/y\nempty:\nnil: ~\ntime: 12:30\n',
    "sequence at the key's own indentation": 'a:\n- b: 1\n  c: 2\n- d\ne: f\n',
    'explicit keys': '? a\n: 1\n? "b c"\n:\n  - x\n  - y\n? [p, q]\n: z\nd: e\n',
    'tags and anchors on their own lines': 'a: !vault\n  x\nb: &n\n  c: 1\n  d: !t &m "q"\ne: [!Ref f, &g h, *g]\n',
    'pairs in flow sequences': 'a: [b: 1, c, {d: e, f}, "*"]\n',
    'plain scalars over lines in flow collections': 'a: [one\n  two,\n\n  three]\n',
    'block scalars below items': '- |\n x\n-   >-\n  y\n  z\n- a: |\n    b\n  c: d\n',
    'dashes within a scalar over lines': 'a: x\n  - y\n  - z\nb: 1\n',
    CRLF: 'a: 1\r\nb: |\r\n  x\r\n  y\r\nc: "d"\r\n',
  };
  for (const [name, text] of Object.entries(cases))
    it(`${name}: the values that the yaml package gives`, () =>
      assert.deepEqual(own(text.replace(/\r/g, '')), reference(text.replace(/\r/g, ''))));

  it("gives the package's values for anything that the package writes", () => {
    const key = fc
      .string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'abcXYZ_- .:#\'"') })
      .filter((one) => one.trim() === one && one !== '');
    const scalar = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom('a\nb\n', 'x: y', '- z', '# no', '{{ t }}', "it's", '\ttab', 'long '.repeat(30)),
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        scalar,
        fc.array(tie('tree'), { maxLength: 4, minLength: 1 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4, minKeys: 1, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree, { maxKeys: 5, minKeys: 1, noNullPrototype: true }), (value) => {
        const text = stringify(value);
        assert.deepEqual(own(text), reference(text));
      }),
      { numRuns: 500 },
    );
  });

  it("gives the package's values in every style of scalars and collections", () => {
    const text = fc.string({ maxLength: 40, unit: fc.constantFrom(...'ab CD19:#-\'"{}[],&*!|>%@`?=\n\\é$~_/') });
    const key = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'abXY_-. #:') }).filter((one) => one.trim() === one);
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.integer(),
        fc.boolean(),
        fc.array(tie('tree'), { maxLength: 4, minLength: 1 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4, minKeys: 1, noNullPrototype: true }),
      ),
    }));
    const styles = [Scalar.PLAIN, Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE, Scalar.BLOCK_LITERAL, Scalar.BLOCK_FOLDED] as const;
    fc.assert(
      fc.property(
        fc.dictionary(key, tree, { maxKeys: 5, minKeys: 1, noNullPrototype: true }),
        fc.array(fc.nat(99), { minLength: 1, maxLength: 60 }),
        fc.record({
          indent: fc.integer({ min: 2, max: 6 }),
          indentSeq: fc.boolean(),
          lineWidth: fc.constantFrom(0, 20, 40, 80),
          flowCollectionPadding: fc.boolean(),
        }),
        (value, choices, options) => {
          const document = new Document(value);
          let turn = 0;
          const choose = (bound: number): number => choices[turn++ % choices.length]! % bound;
          visit(document, {
            Scalar(where, node) {
              if (where === 'key') return;
              if (typeof node.value === 'string') node.type = styles[choose(styles.length)];
              if (choose(9) === 0) node.anchor = `n${turn}`;
              if (choose(9) === 0 && typeof node.value === 'string') node.tag = '!vault';
              if (choose(9) === 0) node.comment = ' note: "x" ';
              if (choose(9) === 0) node.commentBefore = ' before';
            },
            Collection(_where, node) {
              if (choose(4) === 0) node.flow = true;
              if (choose(9) === 0) node.anchor = `c${turn}`;
              if (choose(9) === 0) node.spaceBefore = true;
            },
          });
          const source = document.toString(options);
          if (parseAllDocuments(source, { uniqueKeys: false }).some((one) => one.errors.length > 0)) return;
          assert.deepEqual(own(source), reference(source));
          assert.deepEqual(own(source.replace(/\n/g, '\r\n')), reference(source));
        },
      ),
      { numRuns: 700 },
    );
  });

  it('reads Jinja and ERB templates', () => {
    const text =
      "{% if x %}\na: <%= ENV['A'] %>\n{# note: 1 #}\n<% if y -%>\nb: {{ c }}\n<% end %>\n{%- endif %}\nd: {% raw %}e{% endraw %}\n{{/*\n  text: of a note\n*/}}\nf: g\n";
    assert.deepEqual(own(text), ["0:a=<%= ENV['A'] %>", '0:b={{ c }}', '0:d={% raw %}e{% endraw %}', '0:f=g']);
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
    assert.deepEqual(
      entries.map((entry) => `${entry.keyPath.join('.')}=${entry.value}`),
      [
        'apiVersion=v1',
        'metadata.name={{ include "x.fullname" . }}',
        'metadata.labels={{- toYaml . | nindent 4 }}',
        'data.password={{ .Values.auth.password | default "fallback" | b64enc | quote }}',
        'data.{{ $key }}="a {{ b "c" }} d"',
      ],
    );
  });

  it('keeps what stands around broken lines', () => {
    assert.deepEqual(own('a: 1\nb: [x,\nc: "unclosed\nd: 2\n').slice(0, 1), ['0:a=1']);
    assert.deepEqual(own('a: {x: 1,\nb: 2\nc: 3\n'), ['0:a/x=1', '0:b=2', '0:c=3']);
    assert.deepEqual(own('a:\n  b: "half\n  c: 3\nd: "x"\n'), ['0:a/b="half', '0:a/c=3', '0:d=x']);
    assert.ok(own('key: "half\nnext: 3\n').some((line) => line.endsWith('next=3')));
  });

  it('has exact places', () => {
    const text = 'a:\n  - "k": \'v1\' # c\n';
    const [entry] = yaml.parse(text, defaultParseLimits).entries;
    assert.equal(text.slice(entry!.keyRange!.start, entry!.keyRange!.end), 'k');
    assert.equal(text.slice(entry!.valueRange.start, entry!.valueRange.end), 'v1');
    assert.deepEqual(
      yaml.parse(text, defaultParseLimits).comments.map((comment) => comment.text),
      ['c'],
    );
  });
});
