import type { Format } from '../format.ts';
import { indexWithin, lineEnd, nextLine, ParsedTextBuilder, scalarTypeOf } from '../scanners/parsedTextBuilder.ts';

/** INI and its kin: sections, `=` or `:`, `;` and `#` comments, quoted values. A line without separator is a key alone. */
const format: Format = {
  id: 'ini',
  languageIds: ['ini'],
  paths: [
    '*.ini',
    '*.cfg',
    '*.conf',
    '*.cnf',
    '*.inf',
    '*.service',
    '*.desktop',
    '.npmrc',
    '.yarnrc',
    '.pypirc',
    '.s3cfg',
    '.boto',
    '.gitconfig',
    '.git/config',
    '.my.cnf',
    '.aws/credentials',
    '.aws/config',
    'credentials',
    '.ansible.cfg',
    'pip.conf',
    'tox.ini',
    'php.ini',
    '*.editorconfig-secrets',
    '.hgrc',
    '*.reg',
    '*.url',
    '*.ovpn',
    '*.wgconf',
    'rclone.conf',
    'msmtprc',
    '.msmtprc',
    'mbsyncrc',
    '.mbsyncrc',
    'offlineimaprc',
    '.offlineimaprc',
    'getmailrc',
    '.smbcredentials',
    '.smb',
    '.passwd-s3fs',
    '*.txtcfg',
  ],
  comments: { line: '#' },
  parse(text, limits) {
    const out = new ParsedTextBuilder(text, limits);
    let section: string[] = [];
    let line = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (line < text.length && !out.full) {
      const end = lineEnd(text, line);
      let at = line;
      while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
      const c = text[at];
      if (c === '#' || c === ';') out.comment({ start: at, end }, 1);
      // Not `//registry…:_authToken=` of npm.
      else if (c === '/' && text[at + 1] === '/' && (text[at + 2] === ' ' || at + 2 === end)) out.comment({ start: at, end }, 2);
      else if (c === '[') {
        const close = indexWithin(text, ']', at, end);
        // Git writes `[remote "origin"]`.
        if (close > 0 && close < end)
          section = [
            text
              .slice(at + 1, close)
              .trim()
              .replace(/\s+"(.*)"$/, '.$1'),
          ];
        else out.problem({ start: at, end }, 'a section that is not closed');
      } else if (at < end) entry(text, at, end, section, out);
      if (end === text.length) break;
      line = nextLine(text, end);
    }
    return out.done();
  },
};

function entry(text: string, at: number, end: number, section: readonly string[], out: ParsedTextBuilder): void {
  let separator = -1;
  for (let i = at; i < end; i++) {
    const c = text[i];
    if (c === '=') {
      separator = i;
      break;
    }
    // `//registry.npmjs.org/:_authToken=…`: a colon counts only before a blank, or where no `=` follows.
    if (c === ':' && separator < 0 && (text[i + 1] === ' ' || i + 1 === end)) {
      separator = i;
      break;
    }
  }
  if (separator < 0) {
    const colon = indexWithin(text, ':', at, end);
    const blank = /[ \t]/.exec(text.slice(at, end));
    // `user nginx;`, `requirepass x`: key and value with a blank between them.
    if (colon > 0 && !text.startsWith('//', colon + 1)) separator = colon;
    else if (blank) separator = at + blank.index;
    else return;
  }
  let keyEnd = separator;
  while (keyEnd > at && /\s/.test(text[keyEnd - 1]!)) keyEnd--;
  let value = separator + 1;
  while (value < end && /[ \t]/.test(text[value]!)) value++;
  let stop = end;
  while (stop > value && /\s/.test(text[stop - 1]!)) stop--;
  const keyPath = [...section, text.slice(at, keyEnd)];
  const keyRange = { start: at, end: keyEnd };
  const quote = text[value];
  if (quote === '"' || quote === "'") {
    const close = indexWithin(text, quote, value + 1, stop);
    if (close > 0) {
      const rest = text.slice(close + 1, stop).trim();
      if (rest === '' || rest === ';' || /^[#;]/.test(rest)) {
        if (/^[#;]./.test(rest)) out.comment({ start: text.indexOf(rest, close), end: stop }, 1);
        out.entry({
          keyPath,
          keyRange,
          value: text.slice(value + 1, close),
          valueRange: { start: value + 1, end: close },
          quoting: quote === '"' ? 'double' : 'single',
        });
        return;
      }
    }
  }
  const inline = / [#;]/.exec(text.slice(value, stop));
  if (inline) {
    const hash = value + inline.index + 1;
    out.comment({ start: hash, end: stop }, 1);
    stop = value + inline.index;
    while (stop > value && /\s/.test(text[stop - 1]!)) stop--;
  }
  // nginx and friends end statements with a semicolon.
  if (text[stop - 1] === ';' && stop - 1 > value) stop--;
  const raw = text.slice(value, stop);
  out.entry({
    keyPath,
    keyRange,
    value: raw,
    valueRange: { start: value, end: stop },
    scalar: scalarTypeOf(raw) === 'null' ? 'string' : scalarTypeOf(raw),
  });
}

export default format;
