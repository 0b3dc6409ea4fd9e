import type { Format } from '../format.ts';
import { childPath, lineEnd, nextLine, ParsedTextBuilder, scalarTypeOf } from '../scanners/parsedTextBuilder.ts';

/**
 * HCL 2 (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md) as Terraform, OpenTofu, Packer, Nomad and Vault
 * write it. Expressions are not evaluated: a string gives an entry with its templates as written, a bare expression one
 * with its text.
 */
const format: Format = {
  id: 'hcl',
  languageIds: ['terraform', 'terraform-vars', 'hcl', 'opentofu', 'opentofu-vars', 'tfvars', 'packer', 'nomad'],
  paths: [
    '*.tf',
    '*.tfvars',
    '*.hcl',
    '*.tofu',
    '*.nomad',
    '*.pkr.hcl',
    '*.pkrvars.hcl',
    '*.tfbackend',
    '*.sentinel-hcl',
    'terragrunt.hcl',
    '*.workflow',
  ],
  comments: { line: '#' },
  parse(text, limits) {
    const out = new ParsedTextBuilder(text, limits);
    new HclReader(out).body([], 0);
    return out.done();
  },
};

/** After so many heredocs without end further ones are not looked for. */
const maxUnclosed = 50;

/** Letters and digits of any script, `_`, `.` and `-`. */
function isWordCode(code: number): boolean {
  if (code < 128)
    return (
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 46 || code === 45
    );
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

class HclReader {
  private at = 0;
  private readonly text: string;
  /** Marks of heredocs that no line closes. */
  private readonly unclosed = new Set<string>();

  constructor(private readonly out: ParsedTextBuilder) {
    this.text = out.text;
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1;
  }

  /** Passes blanks, line ends and comments. */
  private blanks(lines = true): void {
    const { text, out } = this;
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      if (code === 32 || code === 9 || (lines && (code === 10 || code === 13))) {
        this.at++;
        continue;
      }
      if (code !== 35 && code !== 47) return;
      const c = text[this.at]!;
      if (c === '#' || (c === '/' && text[this.at + 1] === '/')) {
        const end = lineEnd(text, this.at);
        out.comment({ start: this.at, end }, c === '#' ? 1 : 2);
        this.at = end;
      } else if (c === '/' && text[this.at + 1] === '*') {
        const close = text.indexOf('*/', this.at + 2);
        const end = close < 0 ? text.length : close + 2;
        out.comment({ start: this.at, end }, 2, close < 0 ? 0 : 2);
        this.at = end;
      } else return;
    }
  }

  /** Attributes and blocks up to the closing brace or the end of the text. */
  body(path: readonly string[], depth: number): void {
    const { text, out } = this;
    for (;;) {
      this.blanks();
      if (this.at >= text.length || out.full) return;
      const c = text[this.at]!;
      if (c === '}') {
        this.at++;
        if (depth > 0) return;
        continue;
      }
      const header = this.at;
      const name = this.word();
      if (!name) {
        // Not the start of anything: the line is passed over.
        out.problem({ start: this.at, end: lineEnd(text, this.at) }, 'not valid HCL');
        this.at = nextLine(text, lineEnd(text, this.at));
        continue;
      }
      this.blanks(false);
      if (text[this.at] === '=' && text[this.at + 1] !== '=') {
        this.at++;
        this.expression(childPath(path, name.value), { start: name.start, end: name.end }, depth);
        continue;
      }
      const labels = [name.value];
      let label = this.word();
      while (label) {
        labels.push(label.value);
        this.blanks(false);
        label = this.word();
      }
      if (text[this.at] === '{') {
        this.at++;
        if (depth >= out.limits.maxDepth) {
          out.problem({ start: this.at - 1, end: this.at }, `nested deeper than ${out.limits.maxDepth} levels`);
          this.at = text.length;
          return;
        }
        const keyPath = [...path, ...labels];
        this.body(keyPath, depth + 1);
        const keyRange = { start: name.start, end: name.end };
        out.container({ keyPath, keyRange, range: { start: header, end: this.at }, document: 0, block: true });
      } else this.at = Math.max(this.at, lineEnd(text, this.at));
    }
  }

  /** An identifier, or a quoted label or key. */
  private word(): { value: string; start: number; end: number } | undefined {
    const { text } = this;
    if (text[this.at] === '"') {
      const end = this.stringEnd(this.at);
      if (end === undefined) return undefined;
      const start = this.at + 1;
      this.at = end + 1;
      return { value: text.slice(start, end), start, end };
    }
    const start = this.at;
    while (this.at < text.length && isWordCode(text.charCodeAt(this.at))) this.at++;
    return this.at > start ? { value: text.slice(start, this.at), start, end: this.at } : undefined;
  }

  /** Offset of the quote that closes a template string; strings inside `${…}` do not close it. */
  private stringEnd(open: number): number | undefined {
    const { text } = this;
    let depth = 0;
    for (let i = open + 1; i < text.length; i++) {
      const c = text[i];
      if (c === '\\' && depth === 0) i++;
      else if ((c === '$' || c === '%') && text[i + 1] === '{' && text[i - 1] !== c) {
        depth++;
        i++;
      } else if (depth > 0 && c === '{') depth++;
      else if (depth > 0 && c === '}') depth--;
      else if (c === '"' && depth === 0) return i;
      else if (c === '"') {
        // A string within a template.
        for (i++; i < text.length && text[i] !== '"' && text[i] !== '\n'; i++) if (text[i] === '\\') i++;
      } else if (c === '\n' && depth === 0) return undefined;
      if (c === '\n' && i - open > 4_000) return undefined;
    }
    return undefined;
  }

  /** The expression of an attribute or item: literals in it become entries with its key path. */
  private expression(keyPath: readonly string[], keyRange: { start: number; end: number }, depth: number): void {
    const { text, out } = this;
    this.blanks(false);
    const start = this.at;
    let bare = true;
    let parens = 0;
    let index = 0;
    while (this.at < text.length) {
      const c = text[this.at]!;
      if (c === '"') {
        const end = this.stringEnd(this.at);
        if (end === undefined) {
          out.problem({ start: this.at, end: lineEnd(text, this.at) }, 'a string that is not closed');
          this.at = lineEnd(text, this.at);
          return;
        }
        const raw = text.slice(this.at + 1, end);
        out.entry({ keyPath, keyRange, value: unescape(raw), valueRange: { start: this.at + 1, end }, quoting: 'double' });
        this.at = end + 1;
        bare = false;
      } else if (c === '<' && /^<<-?[A-Za-z_]/.test(text.slice(this.at, this.at + 4))) {
        this.heredoc(keyPath, keyRange);
        bare = false;
        if (parens === 0) return;
      } else if (c === '[') {
        if (depth >= out.limits.maxDepth) {
          this.at = text.length;
          return;
        }
        const indexing = this.at > start && /[\w)\]"]/.test(text[this.at - 1]!);
        this.at++;
        if (indexing) {
          const close = text.indexOf(']', this.at);
          this.at = close < 0 ? text.length : close + 1;
        } else {
          const open = this.at - 1;
          this.list(keyPath, keyRange, depth + 1);
          out.container({ keyPath, keyRange, range: { start: keyRange.start < open ? keyRange.start : open, end: this.at }, document: 0 });
          bare = false;
        }
      } else if (c === '{') {
        if (depth >= out.limits.maxDepth) {
          this.at = text.length;
          return;
        }
        this.at++;
        const open = this.at - 1;
        this.object(keyPath, depth + 1);
        out.container({ keyPath, keyRange, range: { start: open, end: this.at }, document: 0 });
        bare = false;
        index++;
      } else if (c === '(') {
        parens++;
        this.at++;
      } else if (c === ')') {
        if (parens === 0) break;
        parens--;
        this.at++;
      } else if (c === '}' || c === ']') break;
      else if (c === ',' && parens === 0) break;
      else if (c === '\n' || c === '\r') {
        if (parens === 0) break;
        this.at++;
      } else if (c === '#' || (c === '/' && (text[this.at + 1] === '/' || text[this.at + 1] === '*'))) {
        if (parens === 0) break;
        this.blanks();
      } else this.at++;
    }
    if (!bare || index > 0) return;
    let end = this.at;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (end > start) {
      const word = text.slice(start, end);
      const type = scalarTypeOf(word);
      // A bare expression (`var.password`) is a reference, not a string.
      out.entry({
        keyPath,
        keyRange,
        value: word,
        valueRange: { start, end },
        scalar: type,
        tag: type === 'string' ? 'expression' : undefined,
      });
    }
  }

  private list(keyPath: readonly string[], keyRange: { start: number; end: number }, depth: number): void {
    const { text } = this;
    for (let index = 0; this.at < text.length && !this.out.full; index++) {
      this.blanks();
      if (text[this.at] === ']') {
        this.at++;
        return;
      }
      const before = this.at;
      this.expression(childPath(keyPath, String(index)), keyRange, depth);
      this.blanks();
      if (text[this.at] === ',') this.at++;
      else if (text[this.at] !== ']') {
        if (text[this.at] === '}' || this.at >= text.length) return;
        if (this.at === before) this.at++;
      }
    }
  }

  private object(keyPath: readonly string[], depth: number): void {
    const { text } = this;
    while (this.at < text.length && !this.out.full) {
      this.blanks();
      const c = text[this.at];
      if (c === '}') {
        this.at++;
        return;
      }
      if (c === ',') {
        this.at++;
        continue;
      }
      const before = this.at;
      const key = c === '(' ? this.computedKey() : this.word();
      if (!key) {
        this.at = Math.max(this.at, before + 1);
        continue;
      }
      this.blanks(false);
      if (text[this.at] === '=' || text[this.at] === ':') {
        this.at++;
        if (text[this.at] === '>') this.at++;
        this.expression(childPath(keyPath, key.value), { start: key.start, end: key.end }, depth);
      }
    }
  }

  /** `(expression)` as a key of an object: its text. */
  private computedKey(): { value: string; start: number; end: number } | undefined {
    const { text } = this;
    const start = this.at + 1;
    let depth = 0;
    for (let i = this.at; i < text.length && i - start < 1_000; i++) {
      if (text[i] === '(') depth++;
      else if (text[i] === '\n') return undefined;
      else if (text[i] === ')' && --depth === 0) {
        this.at = i + 1;
        return { value: text.slice(start, i).trim(), start, end: i };
      }
    }
    return undefined;
  }

  private heredoc(keyPath: readonly string[], keyRange: { start: number; end: number }): void {
    const { text, out } = this;
    const indented = text[this.at + 2] === '-';
    const head = lineEnd(text, this.at);
    const mark = text.slice(this.at + (indented ? 3 : 2), head).trim();
    const start = nextLine(text, head);
    let line = this.unclosed.size > maxUnclosed || this.unclosed.has(mark) ? text.length : start;
    while (line < text.length) {
      const end = lineEnd(text, line);
      if (text.slice(line, end).trim() === mark) {
        const stop = Math.max(start, line - (text[line - 2] === '\r' ? 2 : 1));
        out.entry({ keyPath, keyRange, value: text.slice(start, stop), valueRange: { start, end: stop }, quoting: 'heredoc' });
        this.at = end;
        return;
      }
      if (end === text.length) break;
      line = nextLine(text, end);
    }
    out.problem({ start: this.at, end: head }, 'a heredoc that is not closed');
    this.unclosed.add(mark);
    this.at = head;
  }
}

const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

function unescape(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g, (whole, four?: string, eight?: string, character?: string) => {
    const hex = four ?? eight;
    if (hex === undefined) return named[character!] ?? whole;
    const point = Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

export default format;
