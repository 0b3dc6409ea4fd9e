import { randomness } from './information.ts';

/** Syntaxes of variables and templates that a value can consist of. */
const wholeTemplate = [
  /^\$\{[^{}]{0,256}\}$/,
  /^\$\([^()]{0,256}\)$/,
  /^\$\{\{[^]{0,512}\}\}$/,
  /^\{\{[^]{0,512}\}\}$/,
  /^\{%[^]{0,512}%\}$/,
  /^#\{[^{}]{0,256}\}#?$/,
  /^@@?[A-Za-z_][\w.-]{0,127}@@?$/,
  /^%[A-Za-z_][\w.]{0,127}%$/,
  /^%\([\w.-]{1,64}\)s$/,
  /^%[-+ 0#]{0,3}\d{0,3}[sdvq@]$/,
  /^<%[^]{0,512}%>$/,
  /^<[^<>]{0,128}>$/,
  /^\{[A-Za-z_][\w.: -]{0,127}\}$/,
  /^\[[A-Za-z_][\w. :-]{0,127}\]$/,
  /^__[A-Za-z][\w.-]{0,127}__$/,
  /^~[A-Z_]{2,64}~$/,
  /^\$\[[^[\]]{0,256}\]$/,
  /^![A-Za-z]{1,32}(?:::[A-Za-z]{1,32}){0,3}(?![\w!@#$%^&*-])/,
  /^:[a-z_]{2,40}$/,
  /^&[A-Za-z_][\w-]{0,63};$/,
  /^\\?\$\{[^{}]{0,256}\}$/,
];

/** First characters of those: $ % & ! # : < @ [ \ _ { ~ */
const firstCharacters = new Set('$%&!#:<@[\\_{~');

/** Whether the whole text is one variable or template expression. */
export function isTemplate(text: string): boolean {
  if (!firstCharacters.has(text[0] ?? '')) return false;
  const variable = /^\$\$?([A-Za-z_][A-Za-z0-9_.]{0,127})$/.exec(text);
  if (variable) return readsLikeName(variable[1]!);
  return wholeTemplate.some((shape) => shape.test(text));
}

/** Whether an identifier reads like the name of a variable and not like what a generator or a person put behind a `$`. */
function readsLikeName(name: string): boolean {
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(name)) return name.length < 8 || name.includes('_') || randomness(name) < 0.6;
  if (/^[a-z]+(?:[_.][a-z0-9]+)*$/.test(name)) return randomness(name) < 0.75;
  // Cases and digits that alternate as in no camel case.
  return randomness(/^[a-z]+(?:[A-Z][a-z]+){0,6}\d{1,2}$/.test(name) ? name.replace(/\d+$/, '') : name) < 0.45;
}

/** Templates that no password holds by chance. */
const inside =
  /\$\{[\w .:@!?/,'"()|[\]-]{1,200}\}|\$\{\{|\{\{[^{}]{1,200}\}\}|^\{\{|\$\([^()\s]{1,100}(?: [^()]{0,100})?\)|<%[^%]{1,200}%>|\{%[^%]{1,200}%\}|#\{[^{}]{1,200}\}|%\(\w{1,64}\)|\$\[\[|@@\w|%env\(/;
/** Those that a generated password may hold, so that no letter or digit may stand beside them. */
const standing = /(?<![A-Za-z0-9])(?:%[A-Z_]{3,64}%|__[A-Z][A-Z0-9_]{1,64}__|\$[A-Z][A-Z0-9]*_[A-Z0-9_]+)(?![A-Za-z0-9])/;

/**
 * Whether the text holds a variable or template somewhere in it.
 * @param expands whether whoever reads the text puts values in place of `$NAME`, as shells do; elsewhere `$` is a character
 * like any other, and what follows it has to read like a name
 */
export function hasTemplate(value: string, expands = false): boolean {
  return (
    inside.test(value) ||
    // Also one that a blank cuts in two: `${X:?set it}`.
    /^\$\{[A-Za-z_]/.test(value) ||
    standing.test(value) ||
    beginsVariable(value, expands) ||
    (expands && /\$[A-Za-z_]\w{2,}/.test(value)) ||
    /^!(?:Ref|Sub|GetAtt|ImportValue|Join|reference|secret|env|vault)\b/.test(value) ||
    endsTemplate(value)
  );
}

/** Whether the value begins with `$name`. */
function beginsVariable(value: string, expands: boolean): boolean {
  const found = /^\$\$?([A-Za-z_]\w{2,})/.exec(value);
  if (!found) return false;
  if (expands) return true;
  const after = value[found[0].length];
  // What stands directly behind a variable parts it from the next word; other marks are those of a password.
  if (after !== undefined && !/[\s/:.,;@\-|)\]}"'<>=?&]/.test(after)) return false;
  return readsLikeName(found[1]!);
}

/** Whether `}}` at the end closes a template: one that began before the value, or one whose own braces are in order. */
function endsTemplate(value: string): boolean {
  if (!value.endsWith('}}')) return false;
  const open = value.lastIndexOf('{{');
  if (open < 0) return true;
  let depth = 0;
  for (let i = open + 2; i < value.length - 2; i++) {
    const code = value.charCodeAt(i);
    if (code === 123) depth++;
    else if (code === 125 && --depth < 0) return false;
  }
  return true;
}
