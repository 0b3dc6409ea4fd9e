import { isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments, type Node } from 'yaml';
import { parse as parseToml, type TomlValue } from 'smol-toml';
import type { FormatId } from '../model/document.ts';

/** A scalar as another parser than the product's own reads it. */
export interface Leaf {
  /** Index of the document in the text, then the keys that lead to it. */
  readonly path: readonly string[];
  readonly value: string;
}

/** Larger parts are not read twice, UTF-16 code units: the parsers read 0.3 to 0.5 MB/s, and a list of fixes is asked for with every move of the cursor. */
const longest = 60_000;

/**
 * The scalars of a text in its own order, by a parser that shares nothing with the product's reader.
 * @returns undefined where there is no such parser for the format; `problem` where the text is none of its language
 */
export function readIndependently(
  format: FormatId,
  text: string,
): { readonly leaves: readonly Leaf[]; readonly problem?: string } | undefined {
  if (text.length > longest) return undefined;
  switch (format) {
    case 'yaml':
      return readYaml(text);
    case 'json':
      return readGuarded(() => leavesOf(JSON.parse(withoutComments(text)) as unknown));
    case 'toml':
      return readGuarded(() => leavesOf(parseToml(text)));
    default:
      return undefined;
  }
}

function readGuarded(read: () => Leaf[]): { readonly leaves: readonly Leaf[]; readonly problem?: string } {
  try {
    return { leaves: read() };
  } catch (error) {
    // The message of a parser quotes the text.
    return { leaves: [], problem: error instanceof Error ? error.name : 'unknown' };
  }
}

function leavesOf(value: unknown): Leaf[] {
  const found: Leaf[] = [];
  const walk = (one: unknown, path: readonly string[]): void => {
    if (Array.isArray(one)) one.forEach((item, i) => walk(item, [...path, String(i)]));
    else if (one !== null && typeof one === 'object' && !(one instanceof Date))
      for (const [key, inner] of Object.entries(one)) walk(inner, [...path, key]);
    else found.push({ path, value: String(one as TomlValue) });
  };
  walk(value, ['0']);
  return found;
}

function readYaml(text: string): { readonly leaves: readonly Leaf[]; readonly problem?: string } {
  try {
    const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' });
    if (!Array.isArray(documents)) return { leaves: [] };
    const leaves: Leaf[] = [];
    const problem = documents.flatMap((document) => document.errors)[0]?.code;
    documents.forEach((document, index) => walkYaml(document.contents, [String(index)], leaves));
    return { leaves, problem };
  } catch (error) {
    return { leaves: [], problem: error instanceof Error ? error.name : 'unknown' };
  }
}

function walkYaml(node: Node | null, path: readonly string[], leaves: Leaf[]): void {
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
      walkYaml(pair.value as Node | null, [...path, key], leaves);
    }
  } else if (isSeq(node)) node.items.forEach((item, i) => walkYaml(item as Node, [...path, String(i)], leaves));
  else if (isAlias(node)) leaves.push({ path, value: `*${node.source}` });
  // A key without a value is no entry of the product's reader either.
  else if (isScalar(node) && node.source !== '') leaves.push({ path, value: String(node.value) });
}

/** JSON of a text that may hold comments and commas before a closing sign. */
function withoutComments(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/"(?:[^"\\]|\\.)*"|\/\/[^\n\r]*|\/\*[^]*?\*\//g, (part) => (part.startsWith('"') ? part : ' '))
    .replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g, (part) => (part.startsWith('"') ? part : ' '));
}
