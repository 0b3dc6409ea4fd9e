/** Fewest and most characters that a pattern can match; `most` is Infinity where a quantifier has no bound. */
export interface PatternLength {
  readonly least: number;
  readonly most: number;
}

/**
 * Lengths of what a regular expression matches, from its source. Knows groups, alternatives, classes, escapes, assertions
 * and quantifiers; a back reference counts as anything.
 */
export function patternLength(source: string): PatternLength {
  let at = 0;

  function alternatives(): PatternLength {
    let least = Infinity;
    let most = 0;
    for (;;) {
      const branch = sequence();
      least = Math.min(least, branch.least);
      most = Math.max(most, branch.most);
      if (source[at] !== '|') return { least, most };
      at++;
    }
  }

  function sequence(): PatternLength {
    let least = 0;
    let most = 0;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const atom = oneAtom();
      const [from, to] = quantifier();
      least += atom.least * from;
      most += to === 0 || atom.most === 0 ? 0 : atom.most * to;
    }
    return { least, most };
  }

  function oneAtom(): PatternLength {
    const character = source[at++]!;
    if (character === '^' || character === '$') return { least: 0, most: 0 };
    if (character === '[') {
      while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      at++;
      return { least: 1, most: 1 };
    }
    if (character === '(') {
      const head = /^\?(?:<?[=!]|:|<\w+>)/.exec(source.slice(at))?.[0] ?? '';
      at += head.length;
      const inner = alternatives();
      at++;
      return /[=!]$/.test(head) ? { least: 0, most: 0 } : inner;
    }
    if (character !== '\\') return { least: 1, most: 1 };
    const escape = source[at++]!;
    if (escape === 'b' || escape === 'B') return { least: 0, most: 0 };
    if (escape === 'x') at += 2;
    else if (escape === 'u') at = source[at] === '{' ? source.indexOf('}', at) + 1 : at + 4;
    else if (escape === 'p' || escape === 'P') at = source.indexOf('}', at) + 1;
    else if (escape === 'k' || (escape >= '1' && escape <= '9')) {
      if (escape === 'k') at = source.indexOf('>', at) + 1;
      return { least: 0, most: Infinity };
    }
    return { least: 1, most: 1 };
  }

  function quantifier(): readonly [number, number] {
    const found = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(source.slice(at, at + 24));
    if (!found) return [1, 1];
    at += found[0].length;
    if (found[1]) return [found[1] === '+' ? 1 : 0, found[1] === '?' ? 1 : Infinity];
    const from = Number(found[2]);
    return [from, found[3] === undefined ? from : found[4] ? Number(found[4]) : Infinity];
  }

  return alternatives();
}
