import { unescapeBicep, type BicepWord } from '../scanners/bicepScanner.ts';
import { BicepValues, rangeOf, type BicepDecorator, type BicepTarget } from '../scanners/bicepValues.ts';
import type { Format } from '../format.ts';
import { lineEnd, ParsedTextBuilder } from '../scanners/parsedTextBuilder.ts';

/**
 * Bicep (https://learn.microsoft.com/azure/azure-resource-manager/bicep/file) and its parameter files. Declarations are
 * blocks:
 *
 * - `resource s 'T@v' = {…}` is `resource / T@v / s`, with `existing` (true), `if` and `for` beside its properties; a
 *   nested resource is such a block below its parent;
 * - `module m 'path' = {…}` is `module / m`, with the path as `source`;
 * - `param p string = v`, `var`, `output`, `metadata`, `type` and `func` are `param / p` with the value there;
 * - a decorator stands below what it decorates, by its name: `param / p / @secure`, `param / p / @allowed / 0`;
 * - `targetScope`, `using`, `extends`, `import`, `extension` have their value under that word.
 *
 * Expressions are not evaluated: one gives an entry with its text, tagged `expression`; string literals that it may come
 * to (the branches of `?:` and `??`) give entries besides. A literal that is the value of a `@secure()` parameter is tagged
 * `@secure`.
 */
const format: Format = {
  id: 'bicep',
  languageIds: ['bicep', 'bicep-params'],
  paths: ['*.bicep', '*.bicepparam'],
  comments: { line: '//' },
  parse(text, limits) {
    const out = new ParsedTextBuilder(text, limits);
    new BicepReader(out).file();
    return out.done();
  },
};

/** Declarations `word name … = value`. */
const named = new Set(['param', 'var', 'output', 'metadata', 'type', 'func', 'assert']);
/** Declarations without a name. */
const plain = new Set(['targetScope', 'using', 'extends', 'import', 'extension', 'provider']);

class BicepReader extends BicepValues {
  file(): void {
    const { text, out } = this;
    for (;;) {
      this.blanks();
      if (this.at >= text.length || out.full) return;
      const before = this.at;
      if (!this.declaration([], 0)) {
        out.problem({ start: before, end: lineEnd(text, before) }, 'not valid Bicep');
        // Never back to what was passed, so that nothing is read again and again.
        this.at = Math.max(before + 1, lineEnd(text, this.at));
      }
    }
  }

  /** One declaration with its decorators; false where none begins. */
  private declaration(path: readonly string[], depth: number): boolean {
    const start = this.at;
    const decorators = this.decorators();
    const keyword = this.identifier();
    if (!keyword) return decorators.length > 0;
    this.blanks(false);
    if (keyword.value === 'resource' || keyword.value === 'module') return this.deployment(keyword, path, depth, start, decorators);
    if (plain.has(keyword.value)) {
      this.statement(keyword);
      return true;
    }
    if (!named.has(keyword.value)) return false;
    const name = this.identifier();
    if (!name) return false;
    const keyPath = [...path, keyword.value, name.value];
    const isSecure = decorators.some((one) => one.name.value === 'secure');
    if (keyword.value === 'func') {
      this.blanks(false);
      if (this.text[this.at] === '(') this.skipBrackets();
    }
    this.skipTo('=');
    if (this.text[this.at] === '=') {
      this.at += this.text[this.at + 1] === '>' ? 2 : 1;
      this.assigned({ keyPath, keyRange: rangeOf(name), depth, tag: isSecure ? '@secure' : undefined });
    }
    this.close(keyPath, name, start, decorators, depth);
    return true;
  }

  /** `resource s 'T@v' existing = …`, `module m 'path' = …`. */
  protected override deployment(
    keyword: BicepWord,
    path: readonly string[],
    depth: number,
    start: number,
    decorators: readonly BicepDecorator[],
  ): boolean {
    const { out, text } = this;
    const symbol = this.identifier();
    if (!symbol) return false;
    this.blanks(false);
    const type = this.atString() ? this.string() : undefined;
    if (!type) return false;
    const isModule = keyword.value === 'module';
    const written = text.slice(type.start, type.end);
    const keyPath = [...path, keyword.value, ...(isModule ? [] : [written]), symbol.value];
    const keyRange = rangeOf(symbol);
    if (isModule)
      out.entry({
        keyPath: [...keyPath, 'source'],
        keyRange,
        value: unescapeBicep(written),
        valueRange: { start: type.start, end: type.end },
        quoting: 'single',
      });
    this.blanks(false);
    const word = this.identifier();
    if (word?.value === 'existing') {
      const range = rangeOf(word);
      out.entry({ keyPath: [...keyPath, 'existing'], keyRange: range, value: 'true', valueRange: range, scalar: 'boolean' });
      this.blanks(false);
    }
    if (text[this.at] === '=') {
      this.at++;
      this.assigned({ keyPath, keyRange, depth, flat: true });
    }
    this.close(keyPath, symbol, start, decorators, depth);
    return true;
  }

  /** The value of a declaration, which may stand on the next line. */
  private assigned(target: BicepTarget): void {
    this.blanks();
    if (!this.atDeclaration()) this.value(target);
  }

  /** Ends a block, and reads the arguments of its decorators. */
  private close(keyPath: readonly string[], name: BicepWord, start: number, decorators: readonly BicepDecorator[], depth: number): void {
    const end = this.at;
    this.out.container({ keyPath, keyRange: rangeOf(name), range: { start, end }, document: 0, block: true });
    this.annotate(keyPath, decorators, depth);
  }

  /** `targetScope = 'x'`, `using 'x'`, `import { a } from 'x'`: their strings, or else their text. */
  private statement(keyword: BicepWord): void {
    const { text, out } = this;
    const keyPath = [keyword.value];
    const keyRange = rangeOf(keyword);
    if (text[this.at] === '=') this.at++;
    this.blanks(false);
    const start = this.at;
    let found = false;
    while (this.at < text.length) {
      this.skipTo("'");
      if (text[this.at] !== "'") break;
      const literal = this.string();
      if (!literal) {
        this.at = lineEnd(text, this.at);
        break;
      }
      found = true;
      this.literalEntry({ keyPath, keyRange, depth: 0 }, literal);
    }
    const word = text.slice(start, this.at).trim();
    if (!found && word !== '')
      out.entry({ keyPath, keyRange, value: word, valueRange: { start, end: start + word.length }, tag: 'expression' });
  }
}

export default format;
