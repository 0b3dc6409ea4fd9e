import picomatch from 'picomatch/posix';

const options: picomatch.PicomatchOptions = { dot: true, nocase: true, nonegate: true, maxLength: 1024, flags: 'is' };

/**
 * Matcher for any of the globs on `/`-separated paths. A glob without a slash matches at any depth; a glob that ends
 * with a slash matches everything below. Globs of more than 1,024 characters match nothing.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const usable = globs
    .filter((glob) => glob.length > 0 && glob.length <= 1024)
    .map((glob) => {
      let pattern = glob.replace(/^\.?\//, '');
      if (pattern.endsWith('/')) pattern += '**';
      return pattern.includes('/') ? pattern : `**/${pattern}`;
    });
  if (usable.length === 0) return () => false;
  const matchers = usable.map((glob) => picomatch(glob, options));
  return (path) => matchers.some((matches) => matches(path));
}

/** Matcher for names with `*` wildcards (`PROD_*`, `*.acme.com`), case-insensitive; never slow. */
export function wildcardMatcher(patterns: readonly string[]): (name: string) => boolean {
  const parts = patterns.map((pattern) => pattern.toLowerCase().split('*'));
  return (name) => {
    const text = name.toLowerCase();
    return parts.some((pieces) => matchesPieces(text, pieces));
  };
}

function matchesPieces(text: string, pieces: readonly string[]): boolean {
  const first = pieces[0]!;
  if (pieces.length === 1) return text === first;
  if (!text.startsWith(first)) return false;
  const last = pieces[pieces.length - 1]!;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - at >= last.length && text.endsWith(last);
}
