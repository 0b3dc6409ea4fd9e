import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultParseLimits } from '../format.ts';
import { at, blocksOf, treesOf } from '../tree.ts';
import bicep from './bicep.ts';

const parse = (text: string) => bicep.parse(text, defaultParseLimits);
const entries = (text: string): string[] => parse(text).entries.map((entry) => `${entry.keyPath.join('.')}=${entry.value}`);
const blocks = (text: string): string[] =>
  parse(text)
    .containers!.filter((container) => container.block)
    .map((container) => container.keyPath.join('.'));

describe('bicep', () => {
  it('reads parameters, variables, outputs, types and functions', () => {
    assert.deepEqual(
      entries(
        "param a string = 'x' // c\nparam b int\nparam c { d: string, e: int? } = { d: 'y', e: null }\nvar f = 3\noutput g bool = true\nmetadata h = 'i'\ntype j = 'k' | 'l'\nfunc m(n string) string => '${n}-o'\n",
      ),
      ['param.a=x', 'param.c.d=y', 'param.c.e=null', 'var.f=3', 'output.g=true', 'metadata.h=i', "type.j='k' | 'l'", 'func.m=${n}-o'],
    );
  });

  it('reads resources, existing ones, conditions and loops as blocks below their type', () => {
    const text = [
      "resource kv 'Microsoft.KeyVault/vaults@2023-07-01' existing = {",
      "  name: 'kv-${environment}'",
      "  scope: resourceGroup('x')",
      '}',
      "resource app 'Microsoft.Web/sites@2023-12-01' = if (deploy && (a == 'b')) {",
      "  name: 'app'",
      '}',
      "resource vm 'Microsoft.Compute/virtualMachines@2023-03-01' = [for (name, i) in names: if (i > 0) {",
      '  name: name',
      "  properties: { a: 'x' }",
      '}]',
    ].join('\n');
    assert.deepEqual(blocks(text), [
      'resource.Microsoft.KeyVault/vaults@2023-07-01.kv',
      'resource.Microsoft.Web/sites@2023-12-01.app',
      'resource.Microsoft.Compute/virtualMachines@2023-03-01.vm',
    ]);
    const [root] = treesOf(parse(text));
    const found = blocksOf(root!, 'resource', 2);
    assert.deepEqual(
      found.map((node) => [node.key, node.children.map((child) => child.key)]),
      [
        ['kv', ['existing', 'name', 'scope']],
        ['app', ['if', 'name']],
        ['vm', ['for', 'if', 'name', 'properties']],
      ],
    );
    assert.equal(at(found[1], 'if')?.entry?.value, "deploy && (a == 'b')");
    assert.equal(at(found[2], 'properties', 'a')?.entry?.value, 'x');
    assert.equal(text.slice(found[0]!.range.start, found[0]!.range.end).split('\n').length, 4);
    assert.equal(text.slice(found[0]!.keyRange!.start, found[0]!.keyRange!.end), 'kv');
  });

  it('reads values that stand on the next line', () => {
    assert.deepEqual(entries("resource a 'T@1' =\n  if (b) {\n    name: 'c'\n  }\nvar d =\n\n  'e'\nvar f =\nparam g string = 'h'\n"), [
      'resource.T@1.a.if=b',
      'resource.T@1.a.name=c',
      'var.d=e',
      'param.g=h',
    ]);
  });

  it('reads nested resources, modules and their paths', () => {
    const text =
      "resource a 'T/x@1' = {\n  name: 'n'\n  @batchSize(1)\n  resource b 'y' = {\n    name: 'm'\n  }\n  resource: 'no block'\n}\nmodule c './c.bicep' = {\n  params: { d: 'e' }\n}\n";
    assert.deepEqual(entries(text), [
      'resource.T/x@1.a.name=n',
      'resource.T/x@1.a.resource.y.b.@batchSize=1',
      'resource.T/x@1.a.resource.y.b.name=m',
      'resource.T/x@1.a.resource=no block',
      'module.c.source=./c.bicep',
      'module.c.params.d=e',
    ]);
    assert.deepEqual(blocks(text), ['resource.T/x@1.a', 'resource.T/x@1.a.resource.y.b', 'module.c']);
  });

  it('puts decorators below what they decorate and tags the literals of secure parameters', () => {
    const text =
      "@description('The ) password')\n@allowed([\n  'a'\n  'b'\n])\nparam a string = 'a'\n@sys.secure()\nparam b string = 'c'\n@secure()\nparam d string\n@secure()\nparam e string = newGuid()\ntype f = {\n  @secure()\n  g: string\n}\n";
    assert.deepEqual(
      parse(text).entries.map((entry) => [entry.keyPath.join('.'), entry.value, entry.tag]),
      [
        ['param.a.@description', 'The ) password', undefined],
        ['param.a.@allowed.0', 'a', undefined],
        ['param.a.@allowed.1', 'b', undefined],
        ['param.a', 'a', undefined],
        ['param.b', 'c', '@secure'],
        ['param.e', 'newGuid()', 'expression'],
        ['type.f.g', 'string', 'expression'],
      ],
    );
    const [root] = treesOf(parse(text));
    assert.deepEqual(
      blocksOf(root!, 'param', 1).map((node) => [node.key, node.entry?.value, node.children.map((child) => child.key)]),
      [
        ['a', 'a', ['@description', '@allowed']],
        ['b', 'c', ['@secure']],
        ['d', undefined, ['@secure']],
        ['e', 'newGuid()', ['@secure']],
      ],
    );
    assert.ok(at(root, 'type', 'f', 'g', '@secure'));
  });

  it('reads strings of every kind with exact places', () => {
    const text =
      "var a = 'it\\'s \\${no} \\u{41}'\nvar b = 'x-${c['k']}-${d('}')}'\nvar e = '''\none\n 'two' \\n'''\nvar f = ''\nvar g = $'''h'''\n";
    const parsed = parse(text);
    assert.deepEqual(
      parsed.entries.map((entry) => entry.value),
      ["it's ${no} A", "x-${c['k']}-${d('}')}", "one\n 'two' \\n", '', 'h'],
    );
    assert.deepEqual(
      parsed.entries.map((entry) => entry.quoting),
      ['single', 'single', 'heredoc', 'single', 'heredoc'],
    );
    assert.deepEqual(
      parsed.entries.map((entry) => entry.verbatim),
      [false, true, true, true, true],
    );
    for (const entry of parsed.entries.slice(1)) assert.equal(text.slice(entry.valueRange.start, entry.valueRange.end), entry.value);
  });

  it('reads objects and lists with and without commas', () => {
    assert.deepEqual(
      entries(
        "var a = { b: 'c', 'd e': 1\n  '${f}': [ 'g', 'h'\n    'i'\n    { j: true }\n    [for k in l: { m: k.n }]\n  ]\n  ...more\n  o: { }\n}\n",
      ),
      [
        'var.a.b=c',
        'var.a.d e=1',
        'var.a.${f}.0=g',
        'var.a.${f}.1=h',
        'var.a.${f}.2=i',
        'var.a.${f}.3.j=true',
        'var.a.${f}.4.0.m=k.n',
        'var.a....=more',
      ],
    );
  });

  it('keeps expressions as text and reads the literals that they may come to', () => {
    assert.deepEqual(
      parse(
        "var a = kv.getSecret('name')\nvar b = x == 'y' ? 'one' : 'two'\nvar c = d.?e ?? 'three'\nvar f = g\n  ? { h: 'i' }\n  : { h: toLower('j') }\nvar k = stg.listKeys().keys[0].value // z\nvar l = union(m, { n: 'o' })\nvar p = (q ? 'r' : s)\nvar t = u::v\n",
      ).entries.map((entry) => `${entry.keyPath.join('.')}=${entry.value}${entry.tag === 'expression' ? ' *' : ''}`),
      [
        "var.a=kv.getSecret('name') *",
        "var.b=x == 'y' ? 'one' : 'two' *",
        'var.b=one',
        'var.b=two',
        "var.c=d.?e ?? 'three' *",
        'var.c=three',
        'var.f.h=i',
        "var.f.h=toLower('j') *",
        'var.k=stg.listKeys().keys[0].value *',
        'var.l.n=o',
        "var.p=(q ? 'r' : s) *",
        'var.p=r',
        'var.t=u::v *',
      ],
    );
  });

  it('reads the heads of files', () => {
    assert.deepEqual(
      entries(
        "targetScope = 'subscription'\nimport { a } from 'b.bicep'\nimport * as c from 'd.bicep'\nextension 'br:e/f:1' as g\nusing './main.bicep'\nextends 'base.bicepparam'\nusing none\nparam h = readEnvironmentVariable('I', 'j')\n",
      ),
      [
        'targetScope=subscription',
        'import=b.bicep',
        'import=d.bicep',
        'extension=br:e/f:1',
        'using=./main.bicep',
        'extends=base.bicepparam',
        'using=none',
        "param.h=readEnvironmentVariable('I', 'j')",
      ],
    );
  });

  it('collects comments and directives', () => {
    assert.deepEqual(
      parse(
        "// a\n/* b\n c */\n#disable-next-line no-unused-params\nparam d string = 'e' // f\nvar g = { // h\n  i: 1 /* j */\n}\n",
      ).comments.map((comment) => comment.text),
      ['a', 'b\n c', 'disable-next-line no-unused-params', 'f', 'h', 'j'],
    );
  });

  it('reads on after what is broken', () => {
    assert.deepEqual(entries("param a string = 'unclosed\nparam b string = 'c'\n"), ['param.b=c']);
    assert.deepEqual(entries("resource a 'T@1' = {\n  name: 'b'\n  properties: {\n    c: d(\nparam e string = 'f'\n").slice(-1), [
      'param.e=f',
    ]);
    assert.deepEqual(entries("@secure(\nparam a string = 'b'\n"), ['param.a=b']);
    assert.deepEqual(entries("???\n}\nresource a\nresource b 'T@1'\nvar = 'x'\nvar c = '''\nvar d = 'e'\n").slice(-1), ['var.d=e']);
    assert.deepEqual(entries("resource a 'T@1' = {\n  adminPass\n  b: 'c'\n  d:\n  e: [ 'f'\n}\nvar g = 'h'\n"), [
      'resource.T@1.a.b=c',
      'resource.T@1.a.e.0=f',
      'var.g=h',
    ]);
    assert.ok(parse('???\n').problems.length > 0);
  });

  it('keeps to its limits', () => {
    const deep = parse(`var a = ${'['.repeat(500)}'x'${']'.repeat(500)}\nvar b = 'c'\n`);
    assert.match(deep.problems[0]!.message, /nested deeper/);
    const many = bicep.parse("var a = 'b'\n".repeat(50), { maxEntries: 10, maxDepth: 20 });
    assert.equal(many.entries.length, 10);
    assert.match(many.problems[0]!.message, /more than 10/);
  });
});
