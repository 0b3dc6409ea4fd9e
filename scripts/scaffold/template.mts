/** A row of a table in the documentation. */
export interface DocumentationRow {
  readonly file: string;
  /** First line of the table. */
  readonly header: string;
  readonly row: string;
}

/** What one kind of extension begins with: a first version that compiles and whose tests pass, to be changed from there. */
export interface Template {
  /** Text by repository-relative path, the source first. */
  readonly files: Readonly<Record<string, string>>;
  readonly rows?: readonly DocumentationRow[];
  /** What is to do next, one line each. */
  readonly next: readonly string[];
}

/** What `npm run new` is given besides the kind. */
export interface TemplateInput {
  /** Kebab case. */
  readonly id: string;
  /** The third argument, where the kind takes one. */
  readonly option?: string;
}

export const testImports = "import assert from 'node:assert/strict';\nimport { describe, it } from 'mocha';\n";

/** `hardcoded-credential` → `Hardcoded credential`. */
export function sentence(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `move-to-step` → `moveToStep`. */
export function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `sample-vendor` → `samplevendor`: for prefixes, schemes and markers. */
export function word(id: string): string {
  return id.replaceAll('-', '');
}
