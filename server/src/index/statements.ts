import { LineIndex, type TextRange } from '../base/range.ts';
import type { ConfigDocument, Entry } from '../model/document.ts';
import { multilineStrings } from '../syntax/multilineStrings.ts';

/** Sign at the end of a line by which a command or value goes on. */
const continuations: Readonly<Record<string, string>> = {
  shell: '\\',
  dockerfile: '\\',
  properties: '\\',
  plain: '\\',
};

/** A statement of more lines than this is cut, so that a text without ends costs little. */
const maxLines = 20_000;

/**
 * Which lines belong together: a value of several lines, a heredoc, a command that goes on, a tag with its attributes. A comment
 * cannot stand within them, and one that stands above their first line speaks of all of them.
 */
export class Statements {
  private readonly text: string;
  private readonly format: string;
  private readonly continuation: string | undefined;
  /** What goes over several lines, in text order: from the line of its key to its end. */
  private readonly spans: readonly TextRange[];

  constructor(
    { file, format, entries, comments }: Pick<ConfigDocument, 'file' | 'format' | 'entries' | 'comments'>,
    private readonly lines: LineIndex = new LineIndex(file.text),
  ) {
    this.text = file.text;
    this.format = format;
    this.continuation = /\.(?:bat|cmd)$/i.test(file.path) ? '^' : format === 'scripts-windows' ? '`' : continuations[format];
    const spans = entries.flatMap((entry) => this.spanOf(entry) ?? []);
    for (const { range } of comments) if (this.isLong(range)) spans.push(range);
    spans.push(...multilineStrings(file.text, format === 'shell' ? 'x.sh' : file.path));
    this.spans = spans.sort((a, b) => a.start - b.start);
  }

  /** First line of what a line is a part of. */
  firstLine(line: number): number {
    for (let steps = 0; steps < maxLines && line > 0; steps++) {
      const { start } = this.lines.lineRange(line);
      const outer = this.spans.find((span) => span.start < start && start <= span.end);
      const before = outer ? this.lines.lineAt(outer.start) : this.goesOn(line - 1) ? line - 1 : this.tagBefore(start);
      if (before === undefined || before >= line) return line;
      line = before;
    }
    return line;
  }

  /** End of everything that begins on a line. */
  endOf(line: number): number {
    const { start } = this.lines.lineRange(line);
    let { end } = this.lines.lineRange(line);
    for (let steps = 0; steps < maxLines; steps++) {
      let further = end;
      for (const span of this.spans) {
        if (span.start > end) break;
        if (span.start >= start && span.end > further) further = span.end;
      }
      const last = this.lines.lineAt(further);
      if (this.goesOn(last) && last + 1 < this.lines.lineCount) further = Math.max(further, this.lines.lineRange(last + 1).end);
      const tag = this.tagEnd(start, further);
      if (tag !== undefined && tag > further) further = tag;
      const whole = this.lines.lineRange(this.lines.lineAt(further)).end;
      if (whole <= end) return end;
      end = whole;
    }
    return end;
  }

  private isLong({ start, end }: TextRange): boolean {
    return this.lines.lineAt(start) < this.lines.lineAt(Math.max(start, end));
  }

  /** An entry of several lines; the body of a heredoc or block begins on the line that announces it. */
  private spanOf({ keyRange, valueRange, quoting }: Entry): TextRange | undefined {
    const quoted = quoting === 'double' || quoting === 'single' || quoting === 'backtick' ? 1 : 0;
    let start = Math.min(keyRange?.start ?? valueRange.start, valueRange.start - quoted);
    if (keyRange === undefined && (quoting === 'heredoc' || quoting === 'block')) {
      while (start > 0 && /\s/.test(this.text[start - 1]!)) start--;
      start = Math.max(0, start - 1);
    }
    // A value below its key on a line of its own is one statement with it only where nothing may stand between.
    if (this.format === 'yaml' && quoting !== 'block' && keyRange && !this.isLong(valueRange)) return undefined;
    const span = { start: Math.max(0, start), end: valueRange.end + quoted };
    return this.isLong(span) ? span : undefined;
  }

  private goesOn(line: number): boolean {
    if (this.continuation === undefined || line < 0) return false;
    const { start, end } = this.lines.lineRange(line);
    const content = this.text.slice(start, end).trimStart();
    if (content.startsWith('#') || content.startsWith('//')) return false;
    let count = 0;
    while (end - 1 - count >= start && this.text[end - 1 - count] === this.continuation) count++;
    return count % 2 === 1;
  }

  /** Line on which the tag begins within which a line starts. */
  private tagBefore(start: number): number | undefined {
    if (!this.isMarkup()) return undefined;
    const open = this.text.lastIndexOf('<', start - 1);
    const close = this.text.lastIndexOf('>', start - 1);
    return open > close && /[A-Za-z_/]/.test(this.text[open + 1] ?? '') ? this.lines.lineAt(open) : undefined;
  }

  /** End of a tag that begins within a range and is not closed in it. */
  private tagEnd(start: number, end: number): number | undefined {
    if (!this.isMarkup()) return undefined;
    const open = this.text.lastIndexOf('<', end - 1);
    if (open < start || !/[A-Za-z_/]/.test(this.text[open + 1] ?? '') || this.text.slice(open, end).includes('>')) return undefined;
    const close = this.text.indexOf('>', end);
    return close < 0 ? undefined : close + 1;
  }

  private isMarkup(): boolean {
    return this.format === 'xml';
  }
}
