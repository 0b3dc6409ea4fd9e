import type { TextRange } from '../../base/range.ts';
import { BicepScanner, isWordCode, unescapeBicep, type BicepString, type BicepWord } from './bicepScanner.ts';
import { lineEnd, scalarTypeOf } from './parsedTextBuilder.ts';

export interface BicepDecorator extends TextRange {
  readonly name: BicepWord;
  /** Of the opening parenthesis, where there is one. */
  readonly open?: number;
}

/** Where a value belongs. */
export interface BicepTarget {
  readonly keyPath: readonly string[];
  readonly keyRange?: TextRange;
  readonly depth: number;
  readonly tag?: string;
  /** The value of a resource or module: a loop or condition around it is not part of its path. */
  readonly flat?: boolean;
}

interface Literal extends BicepString {
  /** Of the opening quotes. */
  readonly from: number;
}

/** Reads values, expressions and decorators of Bicep. */
export abstract class BicepValues extends BicepScanner {
  /** Decorators within the arguments of a decorator are passed over, so that nothing is read more than twice. */
  private inDecorator = false;

  /** `resource s 'T@v' = …` after its first word; false where it is none. */
  protected abstract deployment(
    keyword: BicepWord,
    path: readonly string[],
    depth: number,
    start: number,
    decorators: readonly BicepDecorator[],
  ): boolean;

  /** Passes the decorators that stand here. */
  protected decorators(): BicepDecorator[] {
    const found: BicepDecorator[] = [];
    while (this.text[this.at] === '@') {
      const start = this.at++;
      let name = this.identifier();
      while (name && this.text[this.at] === '.') {
        this.at++;
        name = this.identifier();
      }
      if (!name) break;
      this.blanks(false);
      const open = this.text[this.at] === '(' ? this.at : undefined;
      if (open !== undefined) this.skipBrackets();
      found.push({ name, open, start, end: this.at });
      this.blanks();
    }
    return found;
  }

  /** Reads the arguments of decorators that were passed, below what they decorate. */
  protected annotate(keyPath: readonly string[], decorators: readonly BicepDecorator[], depth: number): void {
    const { at } = this;
    for (const { name, open, start, end } of decorators) {
      const path = [...keyPath, `@${name.value}`];
      const keyRange = rangeOf(name);
      this.out.container({ keyPath: path, keyRange, range: { start, end }, document: 0 });
      if (open === undefined || this.inDecorator) continue;
      this.inDecorator = true;
      this.at = open + 1;
      for (let index = 0; this.at < end; index++) {
        this.blanks();
        const before = this.at;
        if (this.text[before] === ')' || before >= end) break;
        this.value({ keyPath: index === 0 ? path : [...path, String(index)], keyRange, depth: depth + 1 });
        this.blanks();
        if (this.text[this.at] === ',') this.at++;
        else if (this.at === before) break;
      }
      this.inDecorator = false;
    }
    this.at = at;
  }

  /** The value after `=` or `:`, or an item. */
  protected value(target: BicepTarget): void {
    const { text, out } = this;
    this.blanks(false);
    const start = this.at;
    if (target.flat) {
      if (/^if[\s(]/.test(text.slice(start, start + 3))) {
        this.at += 2;
        this.condition(target);
      }
      if (text[this.at] === '[' && this.loop(target)) return;
    }
    if (target.depth >= out.limits.maxDepth) {
      out.problem({ start, end: Math.min(text.length, start + 1) }, `nested deeper than ${out.limits.maxDepth} levels`);
      this.at = text.length;
      return;
    }
    this.expression(target);
  }

  /** `(condition)` after `if`. */
  private condition({ keyPath, flat }: BicepTarget): void {
    this.blanks(false);
    if (this.text[this.at] !== '(') return;
    const start = this.at + 1;
    this.skipBrackets();
    const end = Math.max(start, this.at - 1);
    if (flat && end > start)
      this.out.entry({
        keyPath: [...keyPath, 'if'],
        value: this.text.slice(start, end),
        valueRange: { start, end },
        tag: 'expression',
      });
    this.blanks();
  }

  /** `[for x in y: …]`; false, and the scanner stays, where the bracket opens something else. */
  private loop(target: BicepTarget): boolean {
    const { text, out } = this;
    const open = this.at++;
    this.blanks();
    if (!/^for[\s(]/.test(text.slice(this.at, this.at + 4))) {
      this.at = open;
      return false;
    }
    const start = (this.at += 3);
    this.skipTo(':');
    const { keyPath, depth, flat } = target;
    if (flat && this.at > start)
      out.entry({
        keyPath: [...keyPath, 'for'],
        value: text.slice(start, this.at).trim(),
        valueRange: trimmed(text, start, this.at),
        tag: 'expression',
      });
    if (text[this.at] === ':') {
      this.at++;
      this.blanks();
      const item: BicepTarget = { ...target, keyPath: flat ? keyPath : [...keyPath, '0'], depth: depth + 1 };
      if (/^if[\s(]/.test(text.slice(this.at, this.at + 3))) {
        this.at += 2;
        this.condition(item);
      }
      this.value({ ...item, flat: false });
    }
    this.blanks();
    if (text[this.at] === ']') this.at++;
    return true;
  }

  private list(target: BicepTarget): void {
    const { text } = this;
    const { keyPath, keyRange, depth } = target;
    const open = this.at;
    if (!this.loop(target)) {
      this.at++;
      for (let index = 0; this.at < text.length && !this.out.full; index++) {
        this.blanks();
        const c = text[this.at];
        if (c === ']') {
          this.at++;
          break;
        }
        if (c === '}' || this.atDeclaration()) break;
        const before = this.at;
        if (text.startsWith('...', this.at)) this.at += 3;
        this.value({ keyPath: [...keyPath, String(index)], depth: depth + 1 });
        this.blanks();
        if (text[this.at] === ',') this.at++;
        else if (this.at === before) this.at++;
      }
    }
    this.out.container({ keyPath, keyRange, range: { start: Math.min(keyRange?.start ?? open, open), end: this.at }, document: 0 });
  }

  private object(target: BicepTarget): void {
    const { keyPath, keyRange, depth } = target;
    const open = this.at++;
    this.properties(keyPath, depth + 1);
    this.out.container({ keyPath, keyRange, range: { start: Math.min(keyRange?.start ?? open, open), end: this.at }, document: 0 });
  }

  private properties(path: readonly string[], depth: number): void {
    const { text } = this;
    while (this.at < text.length && !this.out.full) {
      this.blanks();
      const c = text[this.at];
      if (c === undefined || this.atDeclaration()) return;
      if (c === '}') {
        this.at++;
        return;
      }
      const before = this.at;
      if (text.startsWith('...', this.at)) {
        this.at += 3;
        this.value({ keyPath: [...path, '...'], depth });
      } else if (!this.property(path, depth)) this.at = Math.max(this.at, before + 1);
    }
  }

  /** `key: value`, or a nested resource, with its decorators. */
  private property(path: readonly string[], depth: number): boolean {
    const { text } = this;
    const start = this.at;
    const decorators = this.decorators();
    const nested = /^resource[ \t]{1,8}\w/.test(text.slice(this.at, this.at + 18));
    if (nested) {
      const { at } = this;
      this.at += 'resource'.length;
      this.blanks(false);
      if (this.deployment({ value: 'resource', start: at, end: at + 8 }, path, depth, start, decorators)) return true;
      this.at = at;
    }
    const key = this.key();
    if (!key) return false;
    this.blanks(false);
    if (text[this.at] === '?') this.at++;
    if (text[this.at] !== ':') return this.at > start;
    this.at++;
    const keyPath = [...path, key.value];
    this.value({ keyPath, keyRange: rangeOf(key), depth });
    if (decorators.length > 0) this.annotate(keyPath, decorators, depth);
    return true;
  }

  /** A name, a string, or the `*` of a type. */
  private key(): BicepWord | undefined {
    const { text } = this;
    if (text[this.at] === '*') return { value: '*', start: this.at, end: ++this.at };
    if (!this.atString()) return this.identifier();
    const literal = this.string();
    return literal && { value: unescapeBicep(text.slice(literal.start, literal.end)), start: literal.start, end: literal.end };
  }

  /** A literal, object, list, or an expression of them. */
  private expression(target: BicepTarget): void {
    const { text, out } = this;
    const start = this.at;
    const literals: Literal[] = [];
    /** Open brackets; those of calls and indexes hide what is in them. */
    const open: boolean[] = [];
    let hidden = 0;
    let branches = 0;
    let bare = true;
    /** Whether a literal here is what the whole may come to. */
    let operand = true;
    /** After the last character that is no blank or comment. */
    let stop = start;
    while (this.at < text.length) {
      const c = text[this.at]!;
      if (c === ' ' || c === '\t') {
        this.at++;
        continue;
      }
      if (c === '\n' || c === '\r') {
        const next = open.length > 0 ? this.at + 1 : this.nextPart(start, stop, branches);
        if (next < 0) break;
        this.at = next;
        if (this.atDeclaration()) break;
        continue;
      }
      if (c === '#' || (c === '/' && /[/*]/.test(text[this.at + 1] ?? ''))) {
        this.blanks(false);
        continue;
      }
      if (this.atString()) {
        const from = this.at;
        const literal = this.string();
        if (!literal) {
          out.problem({ start: from, end: lineEnd(text, from) }, 'a string that is not closed');
          this.at = lineEnd(text, from);
          return;
        }
        if (hidden === 0 && operand && !this.isCompared()) literals.push({ ...literal, from });
        operand = false;
      } else if (c === '{') {
        this.object({ ...target, flat: false });
        bare = operand = false;
      } else if (c === '(' || c === '[') {
        const joined = this.at > start && isJoined(text.charCodeAt(this.at - 1));
        if (c === '[' && !joined && hidden === 0) {
          this.list({ ...target, flat: false });
          bare = operand = false;
        } else {
          const hides = joined || c === '[';
          open.push(hides);
          if (hides) hidden++;
          this.at++;
        }
      } else if (c === ')' || c === ']') {
        if (open.length === 0) break;
        if (open.pop()!) hidden--;
        this.at++;
        operand = false;
      } else if (c === '}' || (c === ',' && open.length === 0)) break;
      else if (c === '?') {
        const before = text[this.at - 1];
        const twice = text[this.at + 1] === '?';
        this.at += twice ? 2 : 1;
        operand = before !== '.' && before !== '[';
        if (operand && !twice && open.length === 0) branches++;
      } else if (c === ':') {
        const twice = text[this.at + 1] === ':';
        if (!twice && open.length === 0 && branches-- === 0) break;
        this.at += twice ? 2 : 1;
        operand = !twice;
      } else {
        this.at++;
        operand = false;
      }
      stop = this.at;
      // An object or list that was not closed ends where the next declaration begins.
      if (!bare && this.atDeclaration()) break;
    }
    this.ends(target, trimmed(text, start, stop), literals, bare);
  }

  /** Gives the entries of an expression that has been passed. */
  private ends(target: BicepTarget, range: TextRange, literals: readonly Literal[], bare: boolean): void {
    const { text, out } = this;
    const { keyPath, keyRange } = target;
    const whole = literals.some((one) => one.from === range.start && one.after === range.end);
    if (bare && !whole && range.end > range.start) {
      const value = text.slice(range.start, range.end);
      const scalar = /^(?:true|false|null|-?\d{1,30})$/.test(value) ? scalarTypeOf(value) : 'string';
      out.entry({ keyPath, keyRange, value, valueRange: range, scalar, tag: scalar === 'string' ? 'expression' : undefined });
    }
    for (const literal of literals) this.literalEntry(target, literal);
  }

  protected literalEntry({ keyPath, keyRange, tag }: BicepTarget, { start, end, multiLine }: BicepString): void {
    const raw = this.text.slice(start, end);
    this.out.entry({
      keyPath,
      keyRange,
      value: multiLine ? raw : unescapeBicep(raw),
      valueRange: { start, end },
      quoting: multiLine ? 'heredoc' : 'single',
      tag,
    });
  }

  /** Whether what follows on the line compares the literal that ends here with something. */
  private isCompared(): boolean {
    let i = this.at;
    while (this.text[i] === ' ' || this.text[i] === '\t') i++;
    return /^(?:[=!][=~]|[<>+|])/.test(this.text.slice(i, i + 2));
  }

  /** Where an expression goes on after the line end at which the scanner stands; -1 where it does not. */
  private nextPart(start: number, stop: number, branches: number): number {
    const { text } = this;
    const last = stop > start ? text[stop - 1]! : '';
    // `string?` is a type, `x ?` the beginning of branches.
    if (last === '?' ? /\s/.test(text[stop - 2]!) : last !== '' && ':&|=+'.includes(last)) return this.at + 1;
    let next = this.at;
    while (next < text.length && text.charCodeAt(next) <= 32) next++;
    const goesOn = text[next] === ':' ? branches > 0 : /^(?:\?|&&|\|\|?|[=!]=|\.[A-Za-z_?])/.test(text.slice(next, next + 2));
    return goesOn ? next : -1;
  }
}

/** Whether a bracket after this character calls or indexes what it ends. */
function isJoined(code: number): boolean {
  return isWordCode(code) || code === 41 || code === 93 || code === 33 || code === 46;
}

/** The place of a word. */
export function rangeOf({ start, end }: BicepWord): TextRange {
  return { start, end };
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  return { start, end };
}
