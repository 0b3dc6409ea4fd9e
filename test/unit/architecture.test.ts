import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { registries, stale } from '../../scripts/generate.mts';
import { cycles, modulesUnder, readModule, root } from '../support/imports.ts';
import type { SourceModule } from '../support/imports.ts';

/**
 * The layers of `server/src`, lowest first; those on one line stand side by side and do not know each other.
 * A layer imports only from lines above its own.
 */
const layers: readonly (readonly string[])[] = [
  ['base'],
  ['model'],
  ['syntax'],
  ['references', 'detect', 'environment'],
  ['platforms'],
  ['index'],
  ['policy'],
  ['rules'],
  ['analysis'],
  ['features'],
  ['vaults', 'workspace'],
  ['lsp', 'cli'],
];

/** Layers that know a protocol, a file system or a process. All others are core: they do no I/O and name no global of Node or of a browser. */
const edges = (
  JSON.parse(fs.readFileSync(path.join(root, 'server/tsconfig.core.json'), 'utf8')) as { readonly exclude: readonly string[] }
).exclude
  .filter((folder) => !folder.includes('*'))
  .map((folder) => path.posix.basename(folder));

/** Entry files and the protocol: each may import what is said here and nothing else of the server. */
const entries: Readonly<Record<string, readonly string[]>> = {
  'node.ts': ['lsp', 'vaults', 'workspace'],
  'browser.ts': ['lsp', 'workspace'],
  'cli.ts': ['cli', 'lsp', 'vaults', 'workspace'],
  'protocol.ts': [],
};

/** Packages that the core may use: all of them work in a browser worker and start nothing. */
const corePackages = [
  '@noble/hashes',
  '@scure/bip39',
  'dotenv',
  'ignore',
  'picomatch',
  're2js',
  'smol-toml',
  'tldts',
  'vscode-uri',
  'yaml',
];

/** Longer files, each with the reason why it is better whole. */
const longFiles: Readonly<Record<string, string>> = {
  'server/src/detect/vendors/cloud/azure.ts': 'all token kinds of one vendor stand in one file',
  'server/src/detect/engine/assignment.ts': 'one reader of a name and its value; each step depends on what the one before it read',
  'server/src/detect/engine/vendorEngine.ts': 'one class that walks a text once; compiling, pairing and results have files of their own',
  'server/src/syntax/scanners/yamlScanner.ts': 'one class with the state of one pass; scalars and flow collections have files of their own',
};
const longest = 400;

const server = modulesUnder(['server/src']);
const client = modulesUnder(['client/src']);

const layerOf = (file: string): string => file.split('/')[2]!;
const levelOf = (layer: string): number => layers.findIndex((row) => row.includes(layer));

/** Imports of server modules that break the table, as sentences. */
function violations(modules: readonly SourceModule[]): string[] {
  const found: string[] = [];
  for (const module of modules) {
    const from = layerOf(module.file);
    const atTop = module.file.split('/').length === 3;
    if (atTop ? !(from in entries) : levelOf(from) < 0) {
      found.push(`${module.file} is in no layer of the table`);
      continue;
    }
    for (const { file } of module.imports) {
      if (!file) continue;
      const to = layerOf(file);
      const side = file.split('/').length === 3;
      if (!file.startsWith('server/src/')) found.push(`${module.file} imports ${file} from outside the server`);
      else if (side && to !== 'protocol.ts') found.push(`${module.file} imports the entry ${file}`);
      else if (side) {
        // The protocol holds plain data types; features make them, the edges send them.
        if (!atTop && levelOf(from) < levelOf('features')) found.push(`${module.file} knows the protocol`);
      } else if (atTop) {
        if (!entries[from]!.includes(to))
          found.push(`${module.file} imports ${file}; it may import ${entries[from]!.join(', ') || 'nothing'}`);
      } else if (from !== to && levelOf(to) >= levelOf(from)) found.push(`${module.file} imports ${file}, which is not below it`);
    }
  }
  return found;
}

/** Name of the package of a specifier: `@noble/hashes/sha2.js` → `@noble/hashes`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('architecture', () => {
  it('finds the sources', () => assert.ok(server.length > 50, `${server.length} modules`));

  it('layers import only from below', () => assert.deepEqual(violations(server), []));

  it('has no import cycles', () => assert.deepEqual(cycles([...server, ...client]), []));

  it('members of a pluggable folder do not know each other', () => {
    const folders = [...registries.map((registry) => registry.folder), 'server/src/vaults/providers'];
    const found = server.flatMap((module) => {
      const folder = folders.find((f) => module.file.startsWith(`${f}/`));
      if (!folder) return [];
      // Helpers of one folder are named with a leading `_`; the generator leaves them out.
      return module.imports
        .filter(({ file }) => file?.startsWith(`${folder}/`) && !path.posix.basename(file!).startsWith('_'))
        .map(({ file }) => `${module.file} imports ${file}`);
    });
    assert.deepEqual(found, []);
  });

  it('the core uses neither Node, nor the editor, nor packages that need them', () => {
    const found = server
      .filter((module) => module.file.split('/').length > 3 && !edges.includes(layerOf(module.file)))
      .flatMap((module) =>
        module.imports
          .filter(({ specifier, file, typeOnly }) => !file && !typeOnly && !corePackages.includes(packageOf(specifier)))
          .map(({ specifier }) => `${module.file} imports ${specifier}`),
      );
    assert.deepEqual(found, []);
  });

  it('the edges are the uppermost layers, and nothing else is left out of the core', () => {
    const uppermost = layers.flat().filter((layer) => levelOf(layer) > levelOf('features'));
    assert.deepEqual([...edges].sort(), uppermost.sort());
  });

  it('only the language-server layer and the entries know the protocol library', () => {
    const found = server
      .filter((module) => !['lsp', 'node.ts', 'browser.ts', 'cli.ts'].includes(layerOf(module.file)))
      .flatMap((module) =>
        module.imports
          .filter(({ specifier }) => /^vscode(?!-uri)/.test(specifier))
          .map(({ specifier }) => `${module.file} imports ${specifier}`),
      );
    assert.deepEqual(found, []);
  });

  it('the client imports nothing of the server but the protocol', () => {
    const found = client.flatMap((module) =>
      module.imports
        .filter(({ file }) => file && !file.startsWith('client/src/') && file !== 'server/src/protocol.ts')
        .map(({ file }) => `${module.file} imports ${file}`),
    );
    assert.deepEqual(found, []);
  });

  it('the client runs in a browser: only its Node entry names Node', () => {
    const node = new Set(['client/src/node.ts']);
    for (let grown = true; grown;) {
      grown = false;
      // What only the Node entry reaches may use Node too.
      for (const module of client) {
        if (node.has(module.file)) continue;
        const importers = client.filter((other) => other.imports.some((i) => i.file === module.file && !i.typeOnly));
        if (importers.length && importers.every((other) => node.has(other.file))) {
          node.add(module.file);
          grown = true;
        }
      }
    }
    const found = client
      .filter((module) => !node.has(module.file))
      .flatMap((module) =>
        module.imports
          .filter(({ specifier, typeOnly }) => !typeOnly && /^(node:|vscode-languageclient\/node)/.test(specifier))
          .map(({ specifier }) => `${module.file} imports ${specifier}`),
      );
    assert.deepEqual(found, []);
  });

  it('registries and lists are fresh', async () => assert.deepEqual(await stale(), [], 'run npm run generate'));

  it('files stay short enough to read', () => {
    const found = [...server, ...client]
      .filter(({ file, lines }) => lines > longest && !file.endsWith('.generated.ts') && !(file in longFiles))
      .map(({ file, lines }) => `${file} has ${lines} lines`);
    assert.deepEqual(found, []);
    for (const file of Object.keys(longFiles)) assert.ok(fs.existsSync(path.join(root, file)), `${file} is gone; remove it from longFiles`);
  });
});

describe('architecture: the checks themselves', () => {
  it('sees every kind of import', () => {
    const text =
      "import a from './a.ts';\nimport type { B } from './b.ts';\nexport * from '../c.ts';\ntype D = import('./d.ts').D;\nconst e = import('node:fs');\nconst f = require('f');\n";
    assert.deepEqual(
      readModule('x/y/z.ts', text).imports.map(({ file, specifier, typeOnly }) => `${file ?? specifier}${typeOnly ? ' type' : ''}`),
      ['x/y/a.ts', 'x/y/b.ts type', 'x/c.ts', 'x/y/d.ts type', 'node:fs', 'f'],
    );
  });

  it('refuses an import from a layer above, beside, or out of the table', () => {
    const upward = readModule('server/src/base/x.ts', "import type { A } from '../model/a.ts';");
    const beside = readModule('server/src/detect/x.ts', "import { A } from '../environment/a.ts';");
    const entry = readModule('server/src/lsp/x.ts', "import { A } from '../cli.ts';");
    const stranger = readModule('server/src/other/x.ts', '');
    assert.equal(violations([upward, beside, entry, stranger]).length, 4);
    assert.deepEqual(violations([readModule('server/src/rules/x.ts', "import { A } from '../base/a.ts';")]), []);
  });

  it('finds a cycle, and none where a type-only import closes it', () => {
    const a = readModule('s/a.ts', "import { b } from './b.ts';");
    assert.equal(cycles([a, readModule('s/b.ts', "import { a } from './a.ts';")]).length, 1);
    assert.equal(cycles([a, readModule('s/b.ts', "import type { A } from './a.ts';")]).length, 0);
  });
});
