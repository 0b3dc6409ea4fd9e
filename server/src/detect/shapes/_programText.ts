import { readKeyName, wordsOfName } from '../noise/keyNames.ts';

/** Longest text between quotes, UTF-16 code units. */
const maxQuoted = 1_024;

/**
 * Where a text between quotes ends, on the line on which it begins.
 * @param start offset of its first character
 * @param marks characters that open it; more than one where the quote itself is escaped, as in a quoted script
 */
export function quotedEnd(text: string, start: number, quote: string, marks: number): number | undefined {
  const limit = Math.min(text.length, start + maxQuoted);
  for (let at = start; at < limit; at++) {
    const character = text[at]!;
    if (character === '\n' || character === '\r') return undefined;
    if (character === '\\' && marks === 1) at++;
    else if (character === quote) {
      const stop = at - (marks - 1);
      return stop > start ? stop : undefined;
    }
  }
  return undefined;
}

/** What stands between a declared name and the `=` before its text: `[32]`, `: &str`, `As String`, `string`, `<const>`. */
const declared =
  /(?:\[\d{0,6}\])?[ \t]{0,8}(?::[ \t]{0,4}&?(?:'\w{1,16} )?[A-Za-z_][\w.:<>[\]?]{0,40}|As[ \t]{1,4}[A-Za-z][\w.]{0,40}|<\w{1,16}>|string|text)?[ \t]{0,4}=[ \t]{0,4}[@$LN]?(?:"""|'''|["'`])/iy;

/** Offset of the text that a declaration gives to the name that ends at `end`. */
export function declaredAfter(text: string, end: number): number | undefined {
  declared.lastIndex = end;
  const found = declared.exec(text);
  return found ? end + found[0].length : undefined;
}

const opening = /[ \t]{0,2}[({][ \t]{0,4}(?:\r?\n[ \t]{0,80})?[@LN]?["'`]/y;
/** Nothing else is passed. */
const closing = /[ \t]{0,4},?(?:\r?\n[ \t]{0,80})?[)}]/y;
/** A type, and the blank after it. */
const typeBefore = /(?:^|[\s(,;])(?:[A-Za-z_][\w:<>.]{1,48})[*&]{0,2}[ \t]{1,4}[*&]{0,2}$/;
const notType =
  /\b(?:return|await|new|throw|yield|typeof|case|in|of|def|func|fun|function|fn|sub|if|and|or|not|else|import|from|print|echo)[ \t]{1,4}$/;
const setter = /^(?:set|with|use)$/;

/**
 * Offset of the one text that is passed where a name that ends at `end` stands for what it is passed to: `setPassword("…")`,
 * `.withSecret("…")`, the builder's `.password("…")`, `std::string password("…")`.
 */
export function argumentAfter(text: string, nameStart: number, end: number): number | undefined {
  opening.lastIndex = end;
  const found = opening.exec(text);
  if (!found) return undefined;
  const start = end + found[0].length;
  const stop = quotedEnd(text, start, text[start - 1]!, 1);
  if (stop === undefined) return undefined;
  closing.lastIndex = stop + 1;
  if (!closing.test(text)) return undefined;
  const name = text.slice(nameStart, end);
  const dot = name.lastIndexOf('.');
  const words = wordsOfName(name.slice(dot + 1));
  if (words.length > 1 && setter.test(words[0]!)) return start;
  if (words.length > 3 || readKeyName(name.slice(dot + 1)).grade !== 'strong') return undefined;
  // `.password("…")` of a builder; of functions only one that is called like the thing itself.
  if (dot >= 0 || text[nameStart - 1] === '.') return isPlain(words) ? start : undefined;
  const before = text.slice(Math.max(0, nameStart - 64), nameStart);
  return typeBefore.test(before) && !notType.test(before) ? start : undefined;
}

/** Whether no word is a verb that makes a function of the name: `encryptPassword`, `findToken`. */
function isPlain(words: readonly string[]): boolean {
  return (
    words.length === 1 ||
    /^(?:db|user|root|admin|client|app|api|auth|access|refresh|bearer|secret|private|consumer|shared|signing|encryption|master|proxy|key|store|trust)$/.test(
      words[0]!,
    )
  );
}
