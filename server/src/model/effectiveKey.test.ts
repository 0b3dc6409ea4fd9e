import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { formatFor } from '../syntax/formatRegistry.ts';
import { defaultParseLimits } from '../syntax/format.ts';
import { effectiveKeys } from './effectiveKey.ts';

/** Names of the values `HERE`, `HERE2`… of a text, in text order. */
function namesIn(path: string, text: string): string[] {
  const { entries } = formatFor(path).parse(text, defaultParseLimits);
  const keys = effectiveKeys(entries);
  return entries.flatMap((entry) => {
    const { key, start } = keys.of(entry);
    return entry.value.slice(start).startsWith('HERE') ? [key] : [];
  });
}

describe('effective keys', () => {
  const table: readonly (readonly [name: string, path: string, text: string, wanted: readonly string[]])[] = [
    ['a mapping', 'a.yaml', 'DB_HOST: HERE', ['DB_HOST']],
    [
      'variables of a container',
      'a.yaml',
      'env:\n  - name: AA\n    value: HERE\n  - { name: BB, value: HERE }\n  - value: HERE\n    name: CC',
      ['AA', 'BB', 'CC'],
    ],
    ['items of a list', 'a.yaml', 'environment:\n  - DB_HOST=HERE\n  - --db-port=HERE', ['DB_HOST', 'db-port']],
    ['an item without a name', 'a.yaml', 'hosts: [HERE]', ['hosts']],
    [
      'a task of ECS',
      'a.json',
      '{"environment": [{"name": "AA", "value": "HERE"}], "secrets": [{"name": "BB", "valueFrom": "HERE"}]}',
      ['AA', 'BB'],
    ],
    ['parameters of Tekton', 'a.yaml', 'params:\n  - name: target\n    default: HERE', ['target']],
    [
      'blocks of Terraform',
      'a.tf',
      'resource "x" "y" {\n  env {\n    name = "AA"\n    value = "HERE"\n  }\n  env {\n    name = "BB"\n    value = "HERE"\n  }\n}',
      ['AA', 'BB'],
    ],
    ['objects of Terraform', 'a.tf', 'x = [{ name = "AA", value = "HERE" }, { value = "HERE", name = "BB" }]', ['AA', 'BB']],
    ['a default of a variable', 'a.tf', 'variable "db_host" {\n  default = "HERE"\n}', ['db_host']],
    ['elements with a key', 'web.config', '<a><add key="DbHost" value="HERE" /><add key="Other" value="HERE" /></a>', ['DbHost', 'Other']],
    ['a JSON patch', 'a.yaml', '- op: replace\n  path: /spec/data/0/remoteRef/key\n  value: HERE', ['key']],
    ['a path that is no patch', 'a.yaml', 'file:\n  path: /etc/x\n  value: HERE', ['file']],
    ['a value below a name', 'a.yaml', 'DB_HOST:\n  value: HERE', ['DB_HOST']],
  ];
  for (const [name, path, text, wanted] of table) it(name, () => assert.deepEqual(namesIn(path, text), wanted));

  it('gives the place that a patch writes to', () => {
    const { entries } = formatFor('a.yaml').parse('- op: add\n  path: /data/acme.io~1host\n  value: x', defaultParseLimits);
    assert.deepEqual(effectiveKeys(entries).of(entries[2]!).keyPath, ['data', 'acme.io/host']);
  });
});
