import type { TextRange } from '../../base/range.ts';
import type { Format } from '../format.ts';
import { ParsedTextBuilder } from '../scanners/parsedTextBuilder.ts';

/**
 * XML read tolerantly: text of elements, attributes, CDATA, comments. `<add key="X" value="Y"/>`,
 * `<property name="X">Y</property>`, `<entry key="X">Y</entry>` and the key/string pairs of property lists give the name
 * as the last key.
 */
const format: Format = {
  id: 'xml',
  languageIds: ['xml', 'xsl', 'html-xml'],
  paths: [
    '*.xml',
    '*.config',
    '*.csproj',
    '*.vbproj',
    '*.fsproj',
    '*.props',
    '*.targets',
    '*.plist',
    '*.nuspec',
    '*.pubxml',
    '*.wsdl',
    '*.xaml',
    '*.pom',
    '*.jelly',
    '*.sdf',
    '*.storyboard',
    'nuget.config',
    'packages.config',
    '*.resx',
    '*.svg-config',
    '*.xsl',
    '*.xslt',
    '*.publishsettings',
    '*.rdp-xml',
    '*.wixproj',
    '*.ruleset',
  ],
  comments: { block: ['<!--', '-->'] },
  parse(text, limits) {
    const out = new ParsedTextBuilder(text, limits);
    const stack: Level[] = [];
    let at = 0;
    while (at < text.length && !out.full) {
      const open = text.indexOf('<', at);
      if (open < 0) break;
      if (open > at) content(text, at, open, stack, out);
      if (text.startsWith('<!--', open)) {
        const close = text.indexOf('-->', open + 4);
        const end = close < 0 ? text.length : close + 3;
        out.comment({ start: open, end }, 4, close < 0 ? 0 : 3);
        at = end;
      } else if (text.startsWith('<![CDATA[', open)) {
        const close = text.indexOf(']]>', open + 9);
        const end = close < 0 ? text.length : close;
        if (end > open + 9)
          out.entry({
            keyPath: path(stack),
            keyRange: stack.at(-1)?.keyRange,
            value: text.slice(open + 9, end),
            valueRange: { start: open + 9, end },
            quoting: 'heredoc',
          });
        at = close < 0 ? text.length : close + 3;
      } else if (text.startsWith('<!DOCTYPE', open)) at = documentType(text, open, out);
      else if (text[open + 1] === '?' || text[open + 1] === '!') {
        const close = text.indexOf('>', open);
        at = close < 0 ? text.length : close + 1;
      } else if (text[open + 1] === '/') {
        const close = text.indexOf('>', open);
        const name = text.slice(open + 2, close < 0 ? text.length : close).trim();
        // An end tag without its start costs nothing; one that skips levels closes them.
        const level = stack.map((one) => one.tag).lastIndexOf(name);
        if (level >= 0) stack.length = level;
        at = close < 0 ? text.length : close + 1;
      } else at = element(text, open, stack, out);
    }
    return out.done();
  },
};

const entity = /<!ENTITY\s{1,80}(?:%\s{1,80})?([\w:.-]{1,128})\s{1,80}(?:"([^"]{0,4096})"|'([^']{0,4096})')\s{0,80}>/g;

/** Entities that a document type declares with their text; gives where it ends. */
function documentType(text: string, open: number, out: ParsedTextBuilder): number {
  const subset = text.indexOf('[', open);
  const plain = text.indexOf('>', open);
  if (plain < 0) return text.length;
  if (subset < 0 || subset > plain) return plain + 1;
  const close = text.indexOf(']', subset);
  const end = close < 0 ? text.length : close;
  entity.lastIndex = subset;
  for (let match = entity.exec(text); match && match.index < end && !out.full; match = entity.exec(text)) {
    const value = match[2] ?? match[3]!;
    const quote = match[0].lastIndexOf(match[2] === undefined ? "'" : '"');
    const start = match.index + quote - value.length;
    const key = match.index + match[0].indexOf(match[1]!, 8);
    out.entry({
      keyPath: [match[1]!],
      keyRange: { start: key, end: key + match[1]!.length },
      value: decode(value),
      valueRange: { start, end: start + value.length },
      quoting: match[2] === undefined ? 'single' : 'double',
    });
  }
  const last = text.indexOf('>', end);
  return last < 0 ? text.length : last + 1;
}

interface Level {
  /** The element's own name. */
  readonly tag: string;
  /** Its name in key paths: that of the element, or the key that a property list gives it. */
  readonly name: string;
  readonly key?: string;
  readonly keyRange?: TextRange;
  plistKey?: string;
}

type Stack = Level[];

function path(stack: Stack): string[] {
  return stack.flatMap((level) => (level.key === undefined ? [level.name] : [level.name, level.key]));
}

function content(text: string, from: number, to: number, stack: Stack, out: ParsedTextBuilder): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  const level = stack.at(-1);
  if (start === end || !level) return;
  const parent = stack.at(-2);
  const value = decode(text.slice(start, end));
  if (level.tag === 'key' && parent) {
    parent.plistKey = value;
    return;
  }
  const own = path(stack);
  if (parent?.plistKey !== undefined && /^(?:string|data|integer|real|date)$/.test(level.tag)) {
    own[own.length - 1] = parent.plistKey;
    parent.plistKey = undefined;
  }
  out.entry({ keyPath: own, keyRange: level.keyRange, value, valueRange: { start, end } });
}

const nameAttributes = new Set(['key', 'name', 'id', 'property']);
const valueAttributes = new Set(['value', 'connectionstring', 'content']);

function element(text: string, open: number, stack: Stack, out: ParsedTextBuilder): number {
  let at = open + 1;
  const nameStart = at;
  while (at < text.length && !/[\s/><]/.test(text[at]!)) at++;
  const name = text.slice(nameStart, at);
  if (text[at] === '<' || !/^[\p{L}_:][\p{L}\p{N}\p{M}_:.-]*$/u.test(name)) return open + 1;
  const attributes: { name: string; value: string; start: number; end: number; quote: string; nameStart: number }[] = [];
  let closed = false;
  for (let count = 0; count < 1_000; count++) {
    while (at < text.length && /\s/.test(text[at]!)) at++;
    if (at >= text.length) break;
    if (text[at] === '>') {
      at++;
      break;
    }
    if (text[at] === '/' && text[at + 1] === '>') {
      closed = true;
      at += 2;
      break;
    }
    if (text[at] === '<') break;
    const start = at;
    while (at < text.length && !/[\s=/><]/.test(text[at]!)) at++;
    const attribute = text.slice(start, at);
    while (at < text.length && /\s/.test(text[at]!)) at++;
    if (text[at] !== '=') {
      if (at === start) at++;
      continue;
    }
    at++;
    while (at < text.length && /\s/.test(text[at]!)) at++;
    const quote = text[at]!;
    if (quote !== '"' && quote !== "'") {
      const value = at;
      while (at < text.length && !/[\s<>]/.test(text[at]!)) at++;
      if (at > value)
        attributes.push({ name: attribute, value: decode(text.slice(value, at)), start: value, end: at, quote: '', nameStart: start });
      continue;
    }
    let close = text.indexOf(quote, at + 1);
    // A tag after a line break is no longer this value.
    const inner = close < 0 ? '' : text.slice(at + 1, close);
    const lineBreak = inner.search(/[\r\n]/);
    const unclosed = close < 0 || (lineBreak >= 0 && inner.includes('<', lineBreak));
    if (unclosed) {
      // The value goes on to the next tag or line at most.
      close = at + 1;
      while (close < text.length && !/[<\r\n]/.test(text[close]!)) close++;
      out.problem({ start: at, end: close }, 'an attribute that is not closed');
    }
    attributes.push({ name: attribute, value: decode(text.slice(at + 1, close)), start: at + 1, end: close, quote, nameStart: start });
    at = unclosed ? close : close + 1;
    if (unclosed) break;
  }
  const naming = attributes.find((one) => nameAttributes.has(one.name.toLowerCase()));
  const keyRange = naming ? { start: naming.start, end: naming.end } : { start: nameStart, end: nameStart + name.length };
  const parent = stack.at(-1);
  const listKey = parent?.plistKey;
  if (parent && listKey !== undefined && (closed || name === 'dict' || name === 'array')) parent.plistKey = undefined;
  const level: Level = {
    tag: name,
    name: listKey !== undefined && (name === 'dict' || name === 'array') ? listKey : name,
    key: naming && attributes.length > 0 ? naming.value : undefined,
    keyRange,
  };
  if (stack.length < out.limits.maxDepth) {
    stack.push(level);
    for (const one of attributes) {
      if (one === naming) continue;
      const asValue = naming && valueAttributes.has(one.name.toLowerCase());
      out.entry({
        keyPath: asValue ? path(stack) : [...path(stack), `@${one.name}`],
        keyRange: asValue ? keyRange : { start: one.nameStart, end: one.nameStart + one.name.length },
        value: one.value,
        valueRange: { start: one.start, end: one.end },
        quoting: one.quote === '"' ? 'double' : one.quote === '' ? 'none' : 'single',
      });
    }
    if (closed) stack.pop();
  } else if (!closed) out.problem({ start: open, end: at }, `nested deeper than ${out.limits.maxDepth} levels`);
  return at;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const point = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

export default format;
