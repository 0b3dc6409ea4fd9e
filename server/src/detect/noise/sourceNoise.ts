import type { Credential } from '../../model/credential.ts';

/** Languages in which text is always quoted, so that a bare word is code. */
const quotesText =
  /\.(?:[cm]?[jt]sx?|py|java|kt|kts|scala|groovy|gradle|go|rs|cs|vb|fs|php|c|h|cc|cpp|hpp|m|mm|swift|dart|jl|ex|exs|erl|clj|vue|svelte)$/i;

/** Prose: a guess there is mostly an example. */
const prose = /\.(?:md|mdx|markdown|rst|adoc|asciidoc)$/i;

/** Beginnings of lines that are comments in one of these languages. */
const comment = /^\s*(?:\/\/|\/?\*|#|--|<!--|"""|''')/;

/** How far back a line is looked at, UTF-16 code units. */
const maxBack = 2_000;

/**
 * Whether a value that only its name makes a credential is a piece of program or prose after all: a type, an index, another
 * variable, a word of a sentence. Vendors' tokens and values of configuration files are not asked about.
 */
export function isSourceNoise(text: string, path: string, credential: Credential): boolean {
  if (!credential.detector.startsWith('generic-')) return false;
  const value = credential.value.reveal();
  const { start, end } = credential.range;
  const name = text.slice(Math.max(0, start - 48), start);
  if (/pub(?:lic)?[_-]?key\w{0,8}["'`\])]{0,2}\s{0,4}[:=]{1,2}\s{0,4}["'`]?$/i.test(name)) return true;
  // An alphabet to encode with; a badge, which is made to be shown.
  if (/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz/.test(value) || /badge\.svg\?token=$/.test(name)) return true;
  // Fingerprints of signing keys.
  if (/^(?:[0-9A-F]{4}\s?){4,10}$/i.test(value) && /\b[gp]pg\b|fingerprint/i.test(name)) return true;
  const source = quotesText.test(path);
  if (!source) return credential.confidence === 'low' && prose.test(path);
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - maxBack);
  const before = text.slice(lineStart, start);
  const isComment = comment.test(before) || /(?:^|\s)\/\/(?:\s|$)/.test(before);
  if (isComment) return credential.confidence === 'low';
  const quoted = /["'`]/.test(text[start - 1] ?? '') && text[start - 1] === text[end];
  if (quoted) {
    // `anyPass: 'overSome'`, `API_KEY: 'rubygems'`: names that stand for other names.
    if (credential.kind !== 'password' && /^[a-z]{1,24}$/.test(value)) return true;
    return credential.confidence === 'low' && /^[a-z]+(?:[A-Z][a-z]+)+$/.test(value);
  }
  // Within a longer text that is quoted, a bare value is text, too.
  return !isWithinQuotes(before);
}

/** Whether an odd number of quotes of one kind stands before the end of a line's beginning. */
function isWithinQuotes(before: string): boolean {
  let open = '';
  for (let i = 0; i < before.length; i++) {
    const c = before[i]!;
    if (c === '\\') i++;
    else if (open) {
      if (c === open) open = '';
    } else if (c === '"' || c === "'" || c === '`') open = c;
  }
  return open !== '';
}
