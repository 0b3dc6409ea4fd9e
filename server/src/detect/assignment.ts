import type { TextRange } from '../base/range.ts';

/**
 * One way to read a name and the values assigned to it. The text need not be of any known format: the reader knows the
 * connectors that configuration formats and programming languages put between a name and its value.
 */
export interface Reading {
  /** From the start of the word that was asked for to the end of the name. */
  readonly name: TextRange;
  /** Ranges that may be the value, best first: without its quotes, without a scheme word such as `Bearer`. */
  readonly values: readonly TextRange[];
}

/** Bounds, UTF-16 code units: name before and after the keyword, words joined to a name, one value. */
const maxNameBefore = 64;
const maxNameAfter = 64;
const maxWords = 5;
const maxValue = 4_096;

const quote = `\\\\{0,3}["'\`]{1,3}`;
const close = `(?:\\\\{0,3}["'\`\\])}]){0,4}`;
/** Names under which pair-shaped formats keep the value of a named entry. */
const valueKey = '(?:default_?value|string_?value|secret_?value|plain_?text|default|value|string|content|val|text)';

/** What may stand between a name and its value; each alternative ends where the value (or its quote) begins. */
const connector = new RegExp(
  [
    // `"name": "X", "value": "v"`, `- name: X\n  value: v`, `key="X" value="v"`, `variable "X" {\n default = "v"`
    `${close}[ \\t]{0,8}[,;{(]?[ \\t]{0,8}(?:\\r?\\n[ \\t]{0,80})?[{(]?["']?\\b${valueKey}["']?[ \\t]{0,8}(?:=>|[:=])[ \\t]{0,8}`,
    // `<key>X</key><string>v</string>`
    `<\\/[\\w:.-]{1,40}>\\s{0,80}<[\\w:.-]{1,40}>`,
    // `name: Type = v`, `name?: Type | undefined = v`
    `[?!]?[ \\t]{0,8}:[ \\t]{0,8}[A-Za-z_][\\w.<>|?[\\]]{0,40}(?: [|&] \\w{1,20})?[ \\t]{0,8}=(?![=>])[ \\t]{0,8}`,
    // an operator; a value may stand on the next line
    `${close}[ \\t]{0,40}(?:\\|\\|=|\\?\\?=|\\|\\||\\?\\?|===|==|=>|->|<-|:=|\\+=|\\?=|=|:-|::|:|>|,|\\()`,
    // blanks only: `--name value`, `ENV NAME value`, `#define NAME "value"`
    `${close}[ \\t]{1,40}`,
  ].map((part) => `(?:${part})`).join('|'),
  'iy',
);

/** What may stand before the value itself: line break, block indicator, list mark, call, string prefix, the opening quote. */
const opening = new RegExp(
  `[ \\t]{0,40}(?:[|>][+-]?\\d?)?(?:\\\\?\\r?\\n[ \\t]{0,80})?(?:-[ \\t]{1,4})?(?:(?:new[ \\t]{1,4})?[A-Za-z_][\\w.]{0,40}\\(|\\[\\]byte\\()?[[({]{0,2}[ \\t]{0,8}(?:\\r?\\n[ \\t]{0,80})?(?:[@rbfuLRBFU$]{1,2}(?=["']))?(${quote})?`,
  'y',
);

/** Words that name an authentication scheme before the credential itself. */
const scheme = /(?:bearer|basic|token|api-?key|key|bot|ssws|geniekey|apikey)(?:[ \t]{1,4}|[ \t]?[:=][ \t]?)["']?/iy;

function isNameCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 45 || code === 46;
}

/** Characters between the words of one name: blank, `:`, `/`, quotes and brackets of a subscript. */
const betweenWords = /(?:["']?\]?\[["']?|["']\)?\.|[ \t]{1,2}|::?|__|\/)(?=[A-Za-z0-9_.-])/y;

/**
 * Readings of the name in which `text.slice(start, end)` stands, nearest connector first. A name may go on over further
 * words (`Acme API key: …`, `Acme:ApiKey`, `config["acme"]["key"]`), so there is a reading for each word.
 */
export function readAssignments(text: string, start: number, end: number): readonly Reading[] {
  const span = nameAround(text, start, end);
  return readAt(text, span.start, span.end, end + maxNameAfter);
}

/** The run of name characters around a range. */
export function nameAround(text: string, start: number, end: number): TextRange {
  let from = start;
  while (from > 0 && start - from < maxNameBefore && isNameCharacter(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < maxNameAfter && isNameCharacter(text.charCodeAt(to))) to++;
  return { start: from, end: to };
}

function readAt(text: string, nameStart: number, wordEnd: number, limit: number): readonly Reading[] {
  const readings: Reading[] = [];
  let end = wordEnd;
  for (let words = 0; words < maxWords; words++) {
    connector.lastIndex = end;
    const found = connector.exec(text);
    if (found) {
      const values = valuesAt(text, end + found[0].length);
      if (values.length > 0) readings.push({ name: { start: nameStart, end }, values });
    }
    betweenWords.lastIndex = end;
    const gap = betweenWords.exec(text);
    if (!gap) break;
    let next = end + gap[0].length;
    while (next < limit && isNameCharacter(text.charCodeAt(next))) next++;
    if (next >= limit || next === end + gap[0].length) break;
    end = next;
  }
  return readings;
}

/** Candidate ranges of the value whose text begins, perhaps after blanks and a quote, at `at`. */
function valuesAt(text: string, at: number): readonly TextRange[] {
  opening.lastIndex = at;
  const open = opening.exec(text);
  let start = at + (open ? open[0].length : 0);
  const mark = open?.[1];
  const out: TextRange[] = [];
  if (mark !== undefined) {
    const character = mark.charCodeAt(mark.length - 1);
    const escaped = mark.charCodeAt(0) === 92;
    const limit = Math.min(text.length, start + maxValue);
    let end = start;
    for (; end < limit; end++) {
      const code = text.charCodeAt(end);
      if (code === character) break;
      if (code === 92) {
        if (escaped) break;
        end++;
      } else if ((code === 10 || code === 13) && mark.length < 3 && character !== 96) return out;
    }
    if (end >= limit) return out;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    pushValue(text, start, end, out);
    return out;
  }
  while (start < text.length && (text.charCodeAt(start) === 32 || text.charCodeAt(start) === 9)) start++;
  const limit = Math.min(text.length, start + maxValue);
  let end = start;
  let cut = -1;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code <= 32 || code === 34 || code === 39 || code === 96 || code === 60 || code === 62 || code === 92) break;
    // , ; ) } ] & | # ?
    if (cut < 0 && (code === 44 || code === 59 || code === 41 || code === 125 || code === 93 || code === 38 || code === 124 || code === 35 || code === 63)) cut = end;
  }
  if (end === limit && limit < text.length) return out;
  const schemeEnd = schemeAt(text, start);
  if (cut >= 0) {
    let trimmed = end;
    while (trimmed > start && ',;)}]'.includes(text[trimmed - 1]!)) trimmed--;
    if (trimmed !== cut) pushRange(start, trimmed, out);
    pushRange(start, cut, out);
  } else pushRange(start, end, out);
  if (schemeEnd > start) {
    let stop = schemeEnd;
    while (stop < limit && text.charCodeAt(stop) > 32 && !'"\'`<>,;)}]\\'.includes(text[stop]!)) stop++;
    pushRange(schemeEnd, stop, out);
  }
  return out;
}

function pushValue(text: string, start: number, end: number, out: TextRange[]): void {
  pushRange(start, end, out);
  const inner = schemeAt(text, start);
  if (inner > start && inner < end) pushRange(inner, end, out);
}

function schemeAt(text: string, start: number): number {
  scheme.lastIndex = start;
  const found = scheme.exec(text);
  return found ? start + found[0].length : start;
}

function pushRange(start: number, end: number, out: TextRange[]): void {
  if (end - start >= 3) out.push({ start, end });
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
