import { referenceId } from '../../../model/reference.ts';
import type { TextRange } from '../../../base/range.ts';
import type { Entry } from '../../../model/document.ts';
import type { SecretUse } from '../../../model/pipeline.ts';
import type { SecretReference } from '../../../model/reference.ts';
import { at, headRange, type TreeNode } from '../../../syntax/tree.ts';
import type { ReaderContext } from '../../reader.ts';
import { isSecretVariable } from '../script/_secretVariable.ts';

/** How one system writes variables, and what it gives every run by itself. */
export interface CiDialect {
  /** Provider of the references to its variables, where it is not the environment. */
  readonly provider?: string;
  /** Short-lived tokens of the run. */
  readonly ephemeral?: ReadonlySet<string>;
  /** `$(NAME)` reads a variable, and secrets never reach scripts in any other way. */
  readonly macros?: boolean;
  /** Endings of further variables that carry a secret beside the one that is named: `X_PSW`. */
  readonly carriers?: readonly string[];
  /** Names that are never secrets of a store: what the system itself sets. */
  readonly own?: RegExp;
}

/** One read of a variable. */
export interface VariableRead {
  readonly name: string;
  /** From the `$` to the end of the name or brace. */
  readonly range: TextRange;
}

const shellRead =
  /\$(?:\{[#!]?(?:env\.)?([A-Za-z_]\w{1,127})|[Ee][Nn][Vv]:([A-Za-z_]\w{1,127})|([A-Za-z_]\w{1,127}))|%([A-Za-z_]\w{1,127})%/g;
const macroRead = /\$\(([A-Za-z_][\w.-]{0,127})\)/g;
const definition =
  /(?:^|[\s;&|("'`])(?:\$[Ee][Nn][Vv]:|\$)?([A-Za-z_]\w{1,127})(?:\s{1,3}=\s{1,3}|=)(["']?\$?[{(]?[A-Za-z_]?\w{0,127})|(?:^|[\s;&|(])(?:for|read(?:\s{1,3}-\w{1,4}){0,3})\s{1,3}([A-Za-z_]\w{1,127})(?=[\s;]|$)/gm;
const vsoDefinition = /##vso\[task\.setvariable variable=([A-Za-z_][\w.]{0,127})/g;

/** Files of credentials that pipelines hold in variables, and names that are too short for the vocabulary. */
const alsoSecret = /(?:^|_)(?:DEPLOY_KEY|KUBE_?CONFIG|VAULT_PASS)$/i;

/** Whether the name of a variable says that it holds a secret. */
export function isSecretName(name: string): boolean {
  return isSecretVariable(name) || alsoSecret.test(name);
}

/** Secrets of one mapping of variables that are kept. */
const maxMapped = 100;

/** What all parts of one CI file share: its text, its references and the variables that it defines itself. */
export class CiFile {
  readonly text: string;
  private readonly defined = new Set<string>();
  private readonly mapped = new Map<TreeNode, SecretUse[]>();

  constructor(
    readonly context: ReaderContext,
    readonly dialect: CiDialect = {},
  ) {
    this.text = context.document.file.text;
  }

  /** The text of a range, for looking at only. */
  slice(range: TextRange): string {
    return this.text.slice(range.start, range.end);
  }

  /** Takes a name as given by the file, so that reads of it are none of a store. */
  define(name: string): void {
    this.defined.add(name);
  }

  /**
   * Takes in the names of a mapping of variables: `NAME: value`, `NAME: { value: … }`. One with an empty value or one that
   * only names itself gets its value from elsewhere.
   */
  defineAll(variables: TreeNode | undefined): void {
    for (const child of variables?.children ?? []) {
      const entry = child.entry ?? at(child, 'value')?.entry;
      if (entry && entry.value !== '' && !this.readsItself(child.key, entry.value)) this.define(child.key);
    }
  }

  /** Takes in what a script assigns. */
  defineByScript(range: TextRange): void {
    const source = this.slice(range);
    for (const match of source.matchAll(definition)) {
      const name = match[1] ?? match[3]!;
      const value = match[2] ?? '';
      // `X=$X command` and `--build-arg X=$X` hand on what they got; `X=$` is cut before the name.
      if (!this.readsItself(name, value.replace(/^["']/, ''))) this.define(name);
    }
    for (const match of source.matchAll(vsoDefinition)) this.define(match[1]!);
  }

  private readsItself(name: string, value: string): boolean {
    const sign = /^\$[{(]?/.exec(value)?.[0];
    if (sign === undefined) return false;
    const end = sign.length + name.length;
    return value.slice(sign.length, end).toLowerCase() === name.toLowerCase() && !/^\w/.test(value.slice(end, end + 1));
  }

  /** Every variable that a range of the text reads, in text order. */
  reads(range: TextRange): VariableRead[] {
    const source = this.slice(range);
    const found: VariableRead[] = [];
    if (this.dialect.macros) {
      for (const match of source.matchAll(macroRead))
        found.push({ name: match[1]!, range: { start: range.start + match.index, end: range.start + match.index + match[0].length } });
      return found;
    }
    if (!source.includes('$') && !source.includes('%')) return found;
    for (const match of source.matchAll(shellRead)) {
      const name = match[1] ?? match[2] ?? match[3] ?? match[4]!;
      let end = match.index + match[0].length;
      if (match[1] !== undefined && source[end] === '}') end++;
      found.push({ name, range: { start: range.start + match.index, end: range.start + end } });
    }
    return found;
  }

  /** What a name stands for: a stored secret, a token of the run, or neither. */
  kindOf(name: string): 'stored' | 'ephemeral' | undefined {
    if (this.dialect.ephemeral?.has(name)) return 'ephemeral';
    if (this.defined.has(name) || this.dialect.own?.test(name)) return undefined;
    return isSecretName(name) ? 'stored' : undefined;
  }

  /**
   * Secrets that a part of the text reads, each once.
   * @param more what is known of all of them
   */
  secretsIn(range: TextRange, via: SecretUse['via'], more: Partial<SecretUse> = {}): SecretUse[] {
    const seen = new Set<string>();
    const uses: SecretUse[] = [];
    for (const { name, range: place } of this.reads(range)) {
      if (seen.has(name)) continue;
      const kind = this.kindOf(name);
      if (!kind) continue;
      seen.add(name);
      uses.push({ name, id: this.idOfVariable(name), range: place, via, ...(kind === 'ephemeral' ? { ephemeral: true } : {}), ...more });
    }
    return uses;
  }

  idOfVariable(name: string): string {
    return referenceId({ provider: this.dialect.provider ?? 'environment', locator: { path: name } });
  }

  /** Secrets that a mapping hands over: `NAME: $SECRET`; the first of very many. Read once for all jobs that share it. */
  mappedSecrets(mapping: TreeNode | undefined, via: SecretUse['via']): SecretUse[] {
    if (!mapping) return [];
    let uses = this.mapped.get(mapping);
    if (!uses) {
      uses = [];
      for (const child of mapping.children) {
        if (uses.length >= maxMapped) break;
        const entry = child.entry ?? at(child, 'value')?.entry;
        if (entry) uses.push(...this.secretsIn(entry.valueRange, via, { variable: child.key, item: child.range }));
      }
      this.mapped.set(mapping, uses);
    }
    return [...uses];
  }

  /** The first reference that lies within a range, of a provider where one is given. */
  referenceIn(range: TextRange, provider?: string): SecretReference | undefined {
    const { references } = this.context;
    let low = 0;
    let high = references.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (references[middle]!.range.start < range.start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < references.length && references[i]!.range.start < range.end; i++)
      if (provider === undefined || references[i]!.provider === provider) return references[i];
    return undefined;
  }
}

/** Each use once by store, name and variable. */
export function onceEach(uses: readonly SecretUse[]): SecretUse[] {
  const seen = new Set<string>();
  return uses.filter((use) => {
    const id = `${use.store ?? ''}\0${use.name}\0${use.variable ?? ''}`;
    return seen.has(id) ? false : (seen.add(id), true);
  });
}

/** Whether a node is a sequence. */
export function isSequence(node: TreeNode | undefined): boolean {
  return node !== undefined && node.children.length > 0 && node.children.every((child) => /^\d{1,7}$/.test(child.key));
}

/** Items of a sequence; a single item stands for itself. */
export function itemsOf(node: TreeNode | undefined): readonly TreeNode[] {
  if (!node) return [];
  return isSequence(node) ? node.children : node.entry || node.children.length > 0 ? [node] : [];
}

/** Every scalar of a value that is one, a sequence, or nested sequences. */
export function scalarsBelow(node: TreeNode | undefined, depth = 0): Entry[] {
  if (!node || depth > 12) return [];
  if (node.entry) return [node.entry];
  return node.children.flatMap((child) => scalarsBelow(child, depth + 1));
}

/** Head and range of a node as a step or job has them. */
export function placeOf(node: TreeNode): { readonly range: TextRange; readonly head: TextRange; readonly keyPath: readonly string[] } {
  return { range: node.range, head: headRange(node), keyPath: node.keyPath };
}

/** Whether a version is a whole commit id. */
export function isCommit(version: string | undefined): boolean {
  return version !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(version);
}
