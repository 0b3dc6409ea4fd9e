import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

export interface Import {
  /** As written: `../base/range.ts`, `node:fs`, `yaml`. */
  readonly specifier: string;
  /** Repository-relative path of the imported source file; undefined for packages and built-ins. */
  readonly file?: string;
  /** Erased by the compiler: `import type`, or a type query `import('…')`. */
  readonly typeOnly: boolean;
}

export interface SourceModule {
  /** Repository-relative, `/`-separated. */
  readonly file: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

/** The modules under the given repository-relative folders, tests left out, with what each one imports or re-exports. */
export function modulesUnder(folders: readonly string[]): readonly SourceModule[] {
  const files = folders.flatMap((folder) => {
    const absolute = path.join(root, folder);
    if (!fs.existsSync(absolute)) return [];
    return fs
      .readdirSync(absolute, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.m?ts$/.test(entry.name) && !entry.name.endsWith('.test.ts'))
      .map((entry) => relative(path.join(entry.parentPath, entry.name)));
  });
  return files.sort().map((file) => readModule(file));
}

/** One module, parsed; `text` stands in for the file in tests of this reader. */
export function readModule(file: string, text = fs.readFileSync(path.join(root, file), 'utf8')): SourceModule {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const add = (specifier: string, typeOnly: boolean): void => {
    const target = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : undefined;
    imports.push({ specifier, file: target, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      add(node.argument.literal.text, true);
    } else if (ts.isCallExpression(node) && isLoader(node.expression)) {
      const argument = node.arguments[0];
      if (argument && ts.isStringLiteralLike(argument)) add(argument.text, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { file, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0), imports };
}

function isLoader(expression: ts.Expression): boolean {
  return expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require');
}

/** Loops of imports that are left after compilation (type-only imports are erased); each as the list of its files. */
export function cycles(modules: readonly SourceModule[]): readonly (readonly string[])[] {
  const targets = new Map(
    modules.map((module) => [module.file, module.imports.filter((i) => !i.typeOnly && i.file).map((i) => i.file as string)]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const found: string[][] = [];
  const walk = (file: string): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...trail.slice(trail.indexOf(file)), file]);
      return;
    }
    state.set(file, 'open');
    trail.push(file);
    for (const target of targets.get(file) ?? []) if (targets.has(target)) walk(target);
    trail.pop();
    state.set(file, 'done');
  };
  for (const file of targets.keys()) walk(file);
  return found;
}

function relative(file: string): string {
  return path.relative(root, file).split(path.sep).join('/');
}
