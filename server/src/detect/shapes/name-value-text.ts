import { hasOtherScript, otherScripts, readKeyName, type KeyReading } from '../noise/keyNames.ts';
import { isExample } from './_exampleText.ts';
import { argumentAfter, declaredAfter, quotedEnd } from './_programText.ts';
import { judge } from '../engine/judge.ts';
import { candidate, keyPathAt, kindOf, ranks, titleOf, type Candidate, type Scan, type Shape } from '../shape.ts';

/** Parts of names that are worth a look at what follows. */
const nameStems: readonly string[] = [
  'passw',
  'passphrase',
  'pass=',
  'pass:',
  'pass"',
  "pass'",
  'pass ',
  'pass<',
  'pwd',
  'pw:',
  'pw=',
  'secret',
  'token',
  'key',
  'oauth',
  'credential',
  'contrase',
  'senha',
  'kennwort',
  'geheim',
  'wachtwoord',
  'hasło',
  'haslo',
  'clave',
  'chave',
  'llave',
  'chiave',
  'segret',
  'segred',
  'passe',
  'mdp',
  'clé',
  'jeton',
  'heslo',
  'klucz',
  'klic',
  'schlüssel',
  'schluessel',
  'sleutel',
  'anahtar',
  'şifre',
  'sifre',
  'lösenord',
  'losenord',
  'nyckel',
];

/** Between a name and its value: closing marks of the name, an operator, opening marks of the value. */
const assign =
  /(\\{0,3}["'`\])]{0,3}[ \t]{0,40})(=>|:=|[!=]==?|:-|\|\|=|\?\?=|(?:<-|->)(?=[ \t]{0,4}["'])|:{2,3}(?=[ \t]{0,4}["'])|[=:]|,(?=[ \t]{0,4}(?:<<)?\\?["']))([ \t]{0,40})(?:(?:(?:[(\\][ \t]{0,8})?(?:(?:\/\/|#)[^\r\n]{0,80})?\r?\n[ \t]{0,80}(?:(?:\/\/|#)[^\r\n]{0,160}\r?\n[ \t]{0,80})?(?=[@rbfuLN$]{0,2}["'`]))?(?:(?:[([][ \t]{0,4}|<<|\*)(?=["'`]))?[@rbfuLN$]{0,2}(\\{0,3}["'`]))?/y;
/** `--password value` and SQL's `PASSWORD 'value'`. */
const blank = /[ \t]{1,8}(\\{0,3}["'])?/y;

/** `The password is "value"`, `my token is value`. */
const prose = /[ \t]{1,3}(?:is|are|was)[ \t]{0,2}:?[ \t]{1,3}(["'`])?/y;
/** `"value" ==` and `"value".equals(` before a name. */
const comparedBefore =
  /(["'`])([^"'`\r\n]{6,128})\1(?:[ \t]{0,2}[!=]==?[ \t]{0,2}|\.equals(?:IgnoreCase)?\([ \t]{0,2})(?:\$|this\.|self\.)?$/;

/** Longest value without quotes, UTF-16 code units. */
const maxBare = 512;
const bare = new RegExp(`[^\\s"'\`<>,;\\\\]{0,${maxBare}}`, 'y');

function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46 ||
    code > 127
  );
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || code > 127;
}

/** Endings of files in which a bare word after `=` is code, not text. */
const sourceFile =
  /\.(?:[cm]?[jt]sx?|py|rb|java|kt|kts|scala|groovy|go|rs|cs|vb|fs|php|pl|pm|c|h|cc|cpp|hpp|m|mm|swift|dart|lua|r|jl|ex|exs|erl|clj|sol|vue|svelte|gradle|ps1|psm1|sql)$/i;

/**
 * `name = value` in text that no format has read as an entry: comments, scripts and JSON inside values, templates that do
 * not parse, prose. Stricter than for entries, since nothing says that the text is an assignment at all.
 */
function find(scan: Scan): readonly Candidate[] {
  const { text } = scan;
  const found: Candidate[] = [];
  const source = sourceFile.test(scan.path);
  let passed = 0;
  const places: number[] = [];
  // `key` counts only at the end of a name: any letter or digit after it makes another word.
  for (const stem of nameStems)
    for (const at of scan.offsetsOf(stem)) if (stem !== 'key' || !isWordCode(text.charCodeAt(at + 3))) places.push(at);
  if (hasOtherScript(text)) for (const match of text.matchAll(otherScripts)) places.push(match.index);
  places.sort((a, b) => a - b);
  for (const at of places) {
    if (at < passed) continue;
    let start = at;
    while (start > 0 && at - start < 64 && isNameCode(text.charCodeAt(start - 1))) start--;
    let end = at + 2;
    while (end < text.length && end - at < 96 && isNameCode(text.charCodeAt(end))) end++;
    passed = end;
    let name = text.slice(start, end);
    if (name.length > 96) continue;
    const flag = /^--?[A-Za-z]/.test(name);
    name = name.replace(/^[-.]+|[-.]+$/g, '');
    // `$PASSWORD=` in shells is a use; `${X:-…}` belongs to the fallback shape.
    if (text[start - 1] === '{' && text[start - 2] === '$') continue;
    // Two letters stand in encoded data by chance.
    if (name.length === 2 && start > 0 && !/[\s/,;|("'>]/.test(text[start - 1]!)) continue;
    const reading = readKeyName(name);
    if (reading.grade === 'none' || isWithinTemplate(text, start)) continue;
    const isKey = scan.isKeyOfEntry(start, end);
    // Plain text is read into entries by guesses: a literal that no entry holds was cut off, as in `key = @"value"`.
    if (isKey && scan.format !== 'plain') continue;
    const value = valueAfter(text, start, end, flag, source) ?? proseValue(text, end, source) ?? valueBefore(text, start);
    if (!value || (isKey && (!value.quoted || isHeld(scan, value.start, end)))) continue;
    if (value.tooLong) {
      passed = value.end;
      continue;
    }
    const one = judgeText(scan, name, reading, value, start);
    if (one) {
      found.push(one);
      passed = value.end;
    }
  }
  return found;
}

/** Whether an entry holds a value as that of a name that ends at `nameEnd`, and not as that of a type between them. */
function isHeld(scan: Scan, valueStart: number, nameEnd: number): boolean {
  const entry = scan.entryAt(valueStart)?.entry;
  return entry !== undefined && (entry.keyRange === undefined || entry.keyRange.start <= nameEnd);
}

/**
 * Words of a statement that gives a name a value without an operator: nginx, Apache, HAProxy, C, CMake, Tcl, fish, csh, Lisp,
 * OpenWrt.
 */
const statementBefore =
  /^\s*(?:set \$|[#%]define |(?:proxy|fastcgi|grpc|uwsgi|scgi)_\w{1,24} |add_header |more_set_headers |SetEnv |setenv |set (?:-[A-Za-z]{1,4} ){0,2}|RequestHeader (?:set|add|append) |Header (?:always )?(?:set|add) |http-(?:request|response) (?:set|add)-header |option |set\(|\((?:setq|defvar|defparameter|defconst|defconstant|def|define) )$/i;

/** Whether the name begins a statement of its own, as in nginx (`proxy_set_header x-api-key …;`) and Groovy (`password "…"`). */
function isStatement(text: string, nameStart: number, wordsBefore: boolean): boolean {
  let at = nameStart;
  while (at > 0 && nameStart - at < 80 && text[at - 1] !== '\n') at--;
  const before = text.slice(at, nameStart);
  return wordsBefore ? before.trim() !== '' && statementBefore.test(before) : /^\s*$/.test(before) || statementBefore.test(before);
}

/** `:password "…"` of EDN and Clojure. */
function isKeyword(text: string, nameStart: number): boolean {
  return text[nameStart - 1] === ':' && /[\s({[,]/.test(text[nameStart - 2] ?? ' ');
}

/** Whether a template expression is open at the offset, on the same line. */
function isWithinTemplate(text: string, offset: number): boolean {
  const part = text.slice(Math.max(0, offset - 400), offset);
  const line = part.slice(part.lastIndexOf('\n') + 1);
  return line.lastIndexOf('{{') > line.lastIndexOf('}}') || line.lastIndexOf('{%') > line.lastIndexOf('%}');
}

interface TextValue {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** `NAME=value` without blanks, as in environments. */
  readonly tight: boolean;
  /** A name and its argument make the whole statement. */
  readonly statement: boolean;
  /** Running text or a comparison: a word here is a word. */
  readonly prose?: boolean;
  /** Longer than any value; what stands within is not looked at again. */
  readonly tooLong?: boolean;
}

/** `password is value` in running text. */
function proseValue(text: string, end: number, source: boolean): TextValue | undefined {
  prose.lastIndex = end;
  const found = prose.exec(text);
  if (!found) return undefined;
  const start = end + found[0].length;
  const rest = text.slice(start, start + 132);
  const length = found[1]
    ? /^[^\s"'`]{4,128}(?=["'`])/.exec(rest)?.[0].length
    : source
      ? undefined
      : /^[^\s"'`<>,;]{8,128}(?=$|[\s<,;])/.exec(rest)?.[0].replace(/[).:!?]+$/, '').length;
  return length === undefined
    ? undefined
    : { start, end: start + length, quoted: found[1] !== undefined, tight: false, statement: false, prose: true };
}

/** `"value" == password`, `"value".equals(password)`. */
function valueBefore(text: string, nameStart: number): TextValue | undefined {
  const before = text.charCodeAt(nameStart - 1);
  // A blank, `=`, `(`, `$` or `.` stands directly before the name.
  if (before !== 32 && before !== 61 && before !== 40 && before !== 36 && before !== 46) return undefined;
  const from = Math.max(0, nameStart - 160);
  const found = comparedBefore.exec(text.slice(from, nameStart));
  if (!found) return undefined;
  const start = from + found.index + 1;
  return { start, end: start + found[2]!.length, quoted: true, tight: false, statement: false, prose: true };
}

/** `NAME</key> <value>`: where the text of the next element begins. */
function elementAfter(text: string, end: number): number | undefined {
  const found = /^<\/(?:key|name|id|property)>\s{0,80}<[\w:.-]{1,40}>/.exec(text.slice(end, end + 180));
  return found ? end + found[0].length : undefined;
}

function valueAfter(text: string, nameStart: number, end: number, flag: boolean, source: boolean): TextValue | undefined {
  const element =
    text.charCodeAt(end) === 62 && text[nameStart - 1] === '<' ? end + 1 : text.startsWith('</', end) ? elementAfter(text, end) : undefined;
  if (element !== undefined) {
    const close = text.indexOf('<', element);
    return close > element && close - element <= 1_024 && !/[\r\n]/.test(text.slice(element, close))
      ? { start: element, end: close, quoted: true, tight: false, statement: true }
      : undefined;
  }
  assign.lastIndex = end;
  const found = assign.exec(text);
  let start: number;
  let mark: string | undefined;
  let tight = false;
  let directive = false;
  let statement = true;
  let tightColon = false;
  const declared = found && (found[2] !== ':' || found[4] !== undefined) ? undefined : declaredAfter(text, end);
  const argument = declared ?? (found ? undefined : argumentAfter(text, nameStart, end));
  if (argument !== undefined) {
    const stop = quotedEnd(text, argument, text[argument - 1]!, 1);
    return stop === undefined ? undefined : { start: argument, end: stop, quoted: true, tight, statement: false };
  }
  if (found) {
    start = end + found[0].length;
    mark = found[4];
    tight = found[1] === '' && found[2] === '=' && found[3] === '';
    statement = false;
    tightColon =
      found[2] === ':' &&
      found[1] === '' &&
      found[3] === '' &&
      mark === undefined &&
      !/(?:^|[\n"'])[ \t]{0,8}(?:-H ?)?["']?$/.test(text.slice(Math.max(0, nameStart - 12), nameStart));
    // Two arguments of one call: define('NAME', 'value').
    if (
      found[2] === ',' &&
      !/[\w\])>]\(\s{0,8}["'`]$|\{\s{0,8}["']?$/.test(text.slice(Math.max(0, nameStart - 12), nameStart)) &&
      !/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(text.slice(nameStart, end))
    )
      return undefined;
  } else {
    blank.lastIndex = end;
    const gap = blank.exec(text);
    if (!gap) return undefined;
    start = end + gap[0].length;
    mark = gap[1];
    // Without an operator: a flag, a keyword of Lisp, or a directive whose argument ends the statement.
    if (
      !flag &&
      !(mark !== undefined && isKeyword(text, nameStart)) &&
      !(mark !== undefined ? isStatement(text, nameStart, false) : isStatement(text, nameStart, true))
    )
      return undefined;
    directive = !flag && mark === undefined;
  }
  if (mark !== undefined) {
    const quote = mark[mark.length - 1]!;
    // Texts between three quotes each.
    if (mark.length === 1 && text[start] === quote && text[start + 1] === quote) start += 2;
    const stop = quotedEnd(text, start, quote, mark.length);
    // On the next line, or behind a comma, a text with `:` or `=` behind it is the next key: `"name": "DB_PASSWORD", "valueFrom":`.
    if (
      stop !== undefined &&
      (found?.[0].includes('\n') || found?.[2] === ',') &&
      /^["'`][ \t]{0,8}(?::(?!:)|=(?!=))/.test(text.slice(stop, stop + 10))
    )
      return undefined;
    return stop === undefined ? undefined : { start, end: stop, quoted: true, tight, statement: statement && !flag };
  }
  if (source && !flag) return undefined;
  if (directive) {
    const stop = /^[^\s;{}'"]{8,512}(?=[ \t]{0,4};?[ \t]{0,8}(?:[\r\n#]|$))/.exec(text.slice(start, start + 560))?.[0].length;
    return stop === undefined ? undefined : { start, end: start + stop, quoted: false, tight, statement: directive };
  }
  bare.lastIndex = start;
  let stop = start + bare.exec(text)![0].length;
  if (stop - start === maxBare) return { start, end: stop, quoted: false, tight: false, statement: false, tooLong: true };
  while (stop > start && /[).\]}:]/.test(text[stop - 1]!) && !(text[stop - 1] === '}' && text.slice(start, stop).includes('{'))) stop--;
  if (stop === start) return undefined;
  if (tightColon && !isMixed(text.slice(start, stop))) return undefined;
  // A sentence goes on after the word; a value ends its line or is followed by a comment, a flag or the next assignment.
  const rest = text.slice(stop, stop + 40);
  if (!tight && !flag && !/^[ \t]*(?:$|[\r\n#;,"'`|&)<\\}]|\/\/|--)/.test(rest)) return undefined;
  return { start, end: stop, quoted: false, tight, statement: directive };
}

/** Whether letters and digits are mixed with marks or with the other case, as in no `image:tag` and no word of prose. */
function isMixed(value: string): boolean {
  if (!/\d/.test(value) || !/[a-z]/i.test(value)) return false;
  return /[!@#$%^&*+=~?]/.test(value) || (/^[A-Za-z0-9]{10,64}$/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value));
}

function judgeText(scan: Scan, name: string, reading: KeyReading, value: TextValue, nameStart: number): Candidate | undefined {
  const secret = scan.text.slice(value.start, value.end).replace(/\\(["'\\/])/g, '$1');
  const entry = scan.entryAt(nameStart);
  const judged = judge(secret, name, reading, scan.surroundings(entry?.entry));
  const confidence = judged?.confidence;
  if (!confidence || isExample(scan.text, nameStart)) return undefined;
  if (value.prose && (confidence === 'low' || (!value.quoted && confidence !== 'high'))) return undefined;
  // Words are passwords only where the text is surely an assignment.
  const environment = value.tight && /^[A-Za-z_][A-Z0-9a-z_]*$/.test(name) && entry !== undefined;
  if (confidence === 'low' && !(environment || (value.quoted && (entry !== undefined || value.statement)))) return undefined;
  if (reading.grade === 'weak' && confidence !== 'medium') return undefined;
  return candidate({
    detector: 'generic-text',
    title: titleOf(reading),
    kind: kindOf(reading),
    range: { start: value.start, end: value.end },
    keyPath: keyPathAt(scan, nameStart),
    secret,
    wellKnown: judged.wellKnown,
    confidence: confidence === 'high' && entry === undefined && !value.quoted ? 'medium' : confidence,
    rank: ranks.text,
  });
}

const shape: Shape = {
  id: 'name-value-text',
  marks: [],
  places: nameStems,
  find,
};
export default shape;
