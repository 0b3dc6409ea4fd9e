import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { reportFormats } from '../../server/src/cli/formats.generated.ts';
import { inventoryFormats } from '../../server/src/cli/inventory.generated.ts';
import { shapes } from '../../server/src/detect/shapes.generated.ts';
import { referenceSyntaxes } from '../../server/src/references/syntaxes.generated.ts';
import { root } from '../support/imports.ts';

const read = (name: string): string => fs.readFileSync(path.join(root, name), 'utf8');

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: { readonly configuration: Configuration | readonly Configuration[] };
}

interface Configuration {
  readonly properties: Readonly<Record<string, { readonly default: unknown }>>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;

describe('documentation', () => {
  it('names every dependency, and none that is gone', () => {
    const workbench = JSON.parse(read('scripts/workbench/package.json')) as Manifest;
    const wanted = [manifest, workbench].flatMap((one) => [
      ...Object.keys(one.dependencies),
      ...Object.keys(one.devDependencies),
      ...Object.keys(one.optionalDependencies ?? {}),
    ]);
    const named = [...read('docs/dependencies.md').matchAll(/^\|((?: `[^`|]+`,?)+) \|/gm)].flatMap((row) =>
      [...row[1]!.matchAll(/`([^`]+)`/g)].map((name) => name[1]!),
    );
    assert.deepEqual(named.sort(), wanted.sort());
  });

  it('lists every setting in the README with its default', () => {
    const { configuration } = manifest.contributes;
    const sections = Array.isArray(configuration) ? (configuration as readonly Configuration[]) : [configuration as Configuration];
    const wanted = sections.flatMap((section) =>
      Object.entries(section.properties).map(
        ([name, { default: value }]) => `${name} = ${typeof value === 'string' ? value : JSON.stringify(value)}`,
      ),
    );
    const listed = [...read('README.md').matchAll(/^\| `(bulkhead\.[\w.]+)` \| `([^`]*)` \|/gm)].map((row) => `${row[1]} = ${row[2]}`);
    assert.deepEqual(listed.sort(), wanted.sort());
  });

  it('lists every reference syntax, and which a quick fix can write', () => {
    const wanted = referenceSyntaxes.map((syntax) => `${syntax.id} ${syntax.render ? 'yes' : ''} ${syntax.source}`);
    const listed = [...read('docs/references.md').matchAll(/^\| `([\w-]+)` \|.*\| (yes )?\| \[[^\]]+\]\(([^)]+)\) \|$/gm)].map(
      (row) => `${row[1]} ${row[2]?.trim() ?? ''} ${row[3]}`,
    );
    assert.deepEqual(listed.sort(), wanted.sort());
  });

  it('lists every shape, report format and inventory format', () => {
    const rows = (page: string, header: string): string[] => {
      const text = read(page);
      const lines = text
        .slice(text.indexOf(`${header}\n`))
        .split('\n')
        .slice(2);
      return lines
        .slice(
          0,
          lines.findIndex((line) => !line.startsWith('|')),
        )
        .map((line) => /^\| `?([\w-]+)`? \|/.exec(line)?.[1] ?? line);
    };
    const ids = (members: readonly { readonly id: string }[]): string[] => members.map(({ id }) => id).sort();
    assert.deepEqual(rows('docs/detection.md', '| shape | finds |').sort(), ids(shapes));
    assert.deepEqual(rows('docs/command-line.md', '| format | for |').sort(), ids(reportFormats));
    assert.deepEqual(rows('docs/command-line.md', '| `--format` | for |').sort(), ids(inventoryFormats));
  });

  it('names only scripts that exist', () => {
    for (const page of ['README.md', 'docs/developing.md']) {
      for (const [, name] of read(page).matchAll(/`npm run ([\w:]+)/g)) assert.ok(manifest.scripts[name!], `${page}: npm run ${name}`);
    }
  });

  it('links only to pages that exist', () => {
    for (const page of [
      'README.md',
      'CHANGELOG.md',
      ...fs
        .readdirSync(path.join(root, 'docs'))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    ]) {
      for (const [, target] of read(page).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)) {
        if (/^[a-z]+:/.test(target!)) continue;
        assert.ok(fs.existsSync(path.join(root, path.dirname(page), target!)), `${page} → ${target}`);
      }
    }
  });
});
