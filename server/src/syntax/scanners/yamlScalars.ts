/** A scalar read from a text: its value as YAML gives it, and where its content stands. */
export interface ScalarText {
  readonly value: string;
  /** Content without quotes. */
  readonly start: number;
  readonly end: number;
  /** First offset after the scalar, closing quote included. */
  readonly next: number;
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

/**
 * Reads a quoted scalar that begins at `open` and may span lines; line breaks fold as in YAML 1.2 §7.3
 * (https://yaml.org/spec/1.2.2/). Undefined when it is not closed within `limit` characters, or when a further line of it
 * is not indented more than `parentIndent` columns.
 */
export function readQuoted(text: string, open: number, limit = 1_000_000, parentIndent = -1): ScalarText | undefined {
  const double = text[open] === '"';
  const stop = Math.min(text.length, open + limit);
  let close = -1;
  let plain = true;
  for (let i = open + 1; i < stop; i++) {
    const c = text.charCodeAt(i);
    if (double && c === 92) {
      plain = false;
      i++;
    } else if (!double && c === 39 && text.charCodeAt(i + 1) === 39) {
      plain = false;
      i++;
    } else if (c === (double ? 34 : 39)) {
      close = i;
      break;
    } else if (c === 10 || c === 13) {
      plain = false;
      if (parentIndent < 0) continue;
      let content = i + 1;
      while (content < stop && text.charCodeAt(content) === 32) content++;
      const first = text.charCodeAt(content);
      if (content - i - 1 <= parentIndent && content < stop && first !== 10 && first !== 13) return undefined;
    }
  }
  if (close < 0) return undefined;
  const raw = text.slice(open + 1, close);
  const value = plain ? raw : double ? decodeDouble(raw) : fold(raw).replace(/''/g, "'");
  return { value, start: open + 1, end: close, next: close + 1 };
}

/** Without spaces and tabs at the start, the end or both; other white space is content in YAML. */
function strip(line: string, atStart: boolean, atEnd: boolean): string {
  let start = 0;
  let end = line.length;
  while (atEnd && end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  while (atStart && start < end && (line[start] === ' ' || line[start] === '\t')) start++;
  return line.slice(start, end);
}

function fold(raw: string): string {
  if (!/[\r\n]/.test(raw)) return raw;
  const lines = raw.split(/\r\n|\r|\n/);
  let out = strip(lines[0]!, false, true);
  let blank = 0;
  for (let i = 1; i < lines.length; i++) {
    const last = i === lines.length - 1;
    const line = strip(lines[i]!, true, !last);
    if (line === '' && !last) {
      blank++;
      continue;
    }
    out += blank > 0 ? '\n'.repeat(blank) : ' ';
    blank = 0;
    out += line;
  }
  return out;
}

function decodeDouble(raw: string): string {
  // Escaped line breaks join; the other breaks fold; escaped blanks stay.
  const joined = fold(
    raw.replace(/\\(?:(?:\r\n|\r|\n)[ \t]*|([\s\S]))/g, (whole, one?: string) =>
      one === undefined ? '\\\u0000' : one === ' ' ? '\\x20' : one === '\t' ? '\\x09' : whole,
    ),
  );
  return joined.replace(/\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S])/g, (whole, code: string) => {
    if (code === '\u0000') return '';
    if (code.length > 1) {
      const point = Number.parseInt(code.slice(1), 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    }
    return escapes[code] ?? whole;
  });
}

/**
 * Reads a block scalar whose header (`|`, `>`, with indentation and chomping marks) stands at `header`.
 * @param parentIndent indentation of the node that holds it; content is deeper
 * @returns the value, the range of its content, and the start of the first line after it
 */
export function readBlock(text: string, header: number, parentIndent: number): ScalarText {
  const folded = text[header] === '>';
  let chomp = '';
  let explicit = 0;
  let at = header + 1;
  for (; at < text.length && at < header + 3; at++) {
    const c = text[at]!;
    if (c === '-' || c === '+') chomp = c;
    else if (c >= '1' && c <= '9') explicit = Number(c);
    else break;
  }
  let line = endOf(text, at);
  line = line < text.length ? after(text, line) : text.length;
  let indent = explicit > 0 ? Math.max(0, parentIndent) + explicit : -1;
  const lines: string[] = [];
  let start = -1;
  let end = -1;
  let next = line;
  while (line < text.length) {
    const stop = endOf(text, line);
    let content = line;
    while (content < stop && text.charCodeAt(content) === 32) content++;
    const width = content - line;
    if (content < stop) {
      if (width <= parentIndent) break;
      if (indent < 0) indent = width;
      if (width < indent) break;
      if (start < 0) start = line + indent;
      lines.push(text.slice(line + indent, stop));
      end = stop;
    } else lines.push(indent >= 0 && width > indent ? text.slice(line + indent, stop) : '');
    next = stop < text.length ? after(text, stop) : text.length;
    if (stop === text.length) break;
    line = next;
  }
  let trailing = 0;
  while (lines.length > 0 && lines.at(-1) === '') {
    lines.pop();
    trailing++;
  }
  const body = folded ? foldBlock(lines) : lines.join('\n');
  const value =
    lines.length === 0
      ? chomp === '+'
        ? '\n'.repeat(trailing)
        : ''
      : chomp === '-'
        ? body
        : chomp === '+'
          ? `${body}\n${'\n'.repeat(trailing)}`
          : `${body}\n`;
  return start < 0 ? { value, start: header, end: header, next } : { value, start, end, next };
}

function foldBlock(lines: readonly string[]): string {
  let out = '';
  let blank = 0;
  let previousMore = true;
  for (const [i, line] of lines.entries()) {
    if (line === '') {
      blank++;
      continue;
    }
    const more = line.startsWith(' ') || line.startsWith('\t');
    if (i > 0 && out !== '') {
      if (more || previousMore) out += '\n'.repeat(blank + 1);
      else out += blank > 0 ? '\n'.repeat(blank) : ' ';
    } else out += '\n'.repeat(blank);
    blank = 0;
    out += line;
    previousMore = more;
  }
  return out;
}

function endOf(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 13) return i;
  }
  return text.length;
}

function after(text: string, end: number): number {
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}
