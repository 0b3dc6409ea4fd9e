import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import ts from 'typescript';
import { kinds, templateOf } from '../../scripts/templates.mts';
import { registries } from '../../scripts/generate.mts';
import { root } from '../support/imports.ts';

describe('npm run new', () => {
  const files = new Map(
    kinds.flatMap((kind) =>
      Object.entries(templateOf(kind, `sample-${kind}`, 'other').files).map(([file, text]) => [path.join(root, file), text]),
    ),
  );

  // What `npm run generate` makes of the new files.
  const ids = path.join(root, 'server/src/model/ids.generated.ts');
  files.set(ids, fs.readFileSync(ids, 'utf8').replace(/ = '/g, ` = ${kinds.map((kind) => `'sample-${kind}' | `).join('')}'`));

  it('writes each kind into the folder of a registry', () => {
    for (const kind of kinds) {
      const source = Object.keys(templateOf(kind, 'sample-thing', 'other').files)[0]!;
      assert.ok(
        registries.some((registry) => source.startsWith(`${registry.folder}/`)),
        `${kind}: ${source}`,
      );
    }
  });

  it('writes files that compile', function () {
    this.timeout(60_000);
    const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists, readFile } = host;
    host.fileExists = (file) => files.has(path.normalize(file)) || fileExists(file);
    host.readFile = (file) => files.get(path.normalize(file)) ?? readFile(file);
    host.getSourceFile = (file, target, ...rest) => {
      const text = files.get(path.normalize(file));
      return text === undefined ? getSourceFile(file, target, ...rest) : ts.createSourceFile(file, text, target);
    };
    const sources = [...files.keys()].filter((file) => file.endsWith('.ts') && file !== ids);
    const program = ts.createProgram(sources, { ...options, types: ['node', 'mocha'] }, host);
    const problems = sources.flatMap((file) => {
      const source = program.getSourceFile(file);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    });
    assert.deepEqual(
      problems.map(
        (problem) => `${path.basename(problem.file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`,
      ),
      [],
    );
  });
});
