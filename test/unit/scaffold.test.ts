import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ESLint } from 'eslint';
import { after, before, describe, it } from 'mocha';
import * as prettier from 'prettier';
import ts from 'typescript';
import { withRow } from '../../scripts/documentLists.mts';
import { generate, registries, stale } from '../../scripts/generate.mts';
import { refusal, write } from '../../scripts/new.mts';
import { kinds, templates } from '../../scripts/scaffold/kinds.mts';
import { root } from '../support/imports.ts';

const sampleOf = (kind: string): string => `sample-${kind}`;

describe('npm run new', () => {
  it('knows every kind that has a registry', () => {
    for (const { kind, folder } of registries) {
      const [source] = Object.keys(templates[kind]({ id: 'sample-thing' }).files);
      assert.ok(source?.startsWith(`${folder}/`), `${kind}: ${source}`);
    }
    assert.deepEqual([...new Set(registries.map(({ kind }) => kind)), 'vault'].sort(), [...kinds].sort());
  });

  it('refuses what is no kind, no id, or belongs nowhere', () => {
    assert.match(refusal(root, 'thing', 'x', undefined)!, /^usage:/);
    assert.match(refusal(root, 'rule', 'BigThing', undefined)!, /kebab case/);
    assert.match(refusal(root, 'vendor', 'x', 'no-such-category')!, /no category no-such-category; there are: .*vcs/);
    assert.match(refusal(root, 'fix', 'x', 'no-such-rule')!, /no rule no-such-rule/);
    assert.match(refusal(root, 'format', 'x', 'y')!, /nothing but an id/);
    assert.equal(refusal(root, 'vendor', 'x', 'vcs'), undefined);
    assert.equal(refusal(root, 'fix', 'x', 'hardcoded-credential'), undefined);
  });

  it('puts a row where its name belongs, or behind rows in another order', () => {
    const page = (rows: string): string => `a\n\n| x | y |\n|---|---|\n${rows}\nz\n`;
    assert.equal(withRow(page('| a |\n| c |\n'), '| x | y |', '| b |'), page('| a |\n| b |\n| c |\n'));
    assert.equal(withRow(page('| c |\n| a |\n'), '| x | y |', '| b |'), page('| c |\n| a |\n| b |\n'));
    assert.throws(() => withRow('a\n', '| x | y |', '| b |'), /no table/);
  });
});

/** A copy of the project in which each kind has one member more than here. */
describe('one more of every kind', function () {
  this.timeout(180_000);
  let top: string;
  let sources: readonly string[] = [];

  before(async () => {
    top = fs.mkdtempSync(path.join(os.tmpdir(), 'bulkhead-scaffold-'));
    const left = new Set(['.git', '.tools', '.example-workspace', 'coverage', 'dist', 'node_modules', 'out', 'output']);
    fs.cpSync(root, top, { recursive: true, filter: (file) => file === root || !left.has(path.basename(file)) });
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(top, 'node_modules'), 'junction');
    const written = kinds.flatMap((kind) => write(top, templates[kind]({ id: sampleOf(kind) })));
    sources = written.filter((file) => file.endsWith('.ts'));
    const config = await prettier.resolveConfig(path.join(top, 'x.ts'));
    for (const file of sources) {
      const whole = path.join(top, file);
      fs.writeFileSync(whole, await prettier.format(fs.readFileSync(whole, 'utf8'), { ...config, filepath: whole }));
    }
    await generate(top);
  });
  after(() => fs.rmSync(top, { recursive: true, force: true }));

  it('leaves every registry and list complete', async () => {
    assert.deepEqual(await stale(top), []);
    const read = (file: string): string => fs.readFileSync(path.join(top, file), 'utf8');
    for (const { kind, out, folder } of registries) {
      const [source] = Object.keys(templates[kind]({ id: sampleOf(kind) }).files);
      assert.ok(read(out).includes(`./${path.basename(folder)}/${path.posix.relative(folder, source!)}'`), `${kind} in ${out}`);
    }
    assert.ok(read('schema/bulkhead.schema.json').includes(sampleOf('rule')));
    assert.ok(read('docs/rules/README.md').includes(`[${sampleOf('rule')}](${sampleOf('rule')}.md)`));
    for (const page of ['README.md', 'docs/command-line.md']) assert.ok(read(page).includes(sampleOf('report')), page);
  });

  it('compiles', () => {
    const config = ts.readConfigFile(path.join(top, 'tsconfig.json'), (file) => ts.sys.readFile(file));
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, top);
    const checked = [...sources, ...registries.map(({ out }) => out)].map((file) => path.join(top, file));
    const program = ts.createProgram(checked, { ...options, types: ['node', 'mocha'] });
    const problems = checked.flatMap((file) => {
      const source = program.getSourceFile(file);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    });
    assert.deepEqual(
      problems.map(
        ({ file, messageText }) => `${path.basename(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      ),
      [],
    );
  });

  it('keeps to the rules of style', async () => {
    const results = await new ESLint({ cwd: top }).lintFiles([...sources]);
    assert.equal(results.length, sources.length);
    assert.deepEqual(
      results.flatMap(({ filePath, messages }) => messages.map(({ message }) => `${path.basename(filePath)}: ${message}`)),
      [],
    );
  });

  it('passes its own tests, and those that compare lists', () => {
    const tests = [
      ...sources.filter((file) => file.endsWith('.test.ts')),
      'server/src/detect/vendors.test.ts',
      'test/unit/docs.test.ts',
      'test/unit/manifest.test.ts',
      'test/unit/architecture.test.ts',
    ];
    const run = spawnSync(process.execPath, ['node_modules/mocha/bin/mocha.js', '--reporter', 'dot', ...tests], {
      cwd: top,
      encoding: 'utf8',
      env: { ...process.env, VENDOR: sampleOf('vendor') },
    });
    assert.equal(run.status, 0, `${run.stdout}\n${run.stderr}`);
  });
});
