/**
 * Counts what a backtracking matcher does for one execution of a regular expression. The engine of JavaScript matches in
 * the same order but tells no count; a pattern that takes quadratic or exponential time shows in this one.
 */
import assert from 'node:assert/strict';
import { RegExpParser, type AST } from '@eslint-community/regexpp';

const nativeExec = RegExp.prototype.exec;

/** More than this in one execution ends it. */
const maxSteps = 400_000_000;

interface State {
  readonly text: string;
  readonly groups: ({ start: number; end: number } | undefined)[];
  steps: number;
}

/** Continues at an index; true ends the search with a match. */
type Next = (at: number) => boolean;
type Matcher = (state: State, at: number, next: Next) => boolean;

const compiled = new WeakMap<RegExp, Matcher>();
const bySource = new Map<string, Matcher>();

/**
 * @param regex with its `lastIndex`, which is left alone
 * @returns characters and alternatives tried from `lastIndex` on until the match, or to the end of the text
 * @throws when the result is not that of the engine, or for syntax that is not known here
 */
export function stepsOfExec(regex: RegExp, text: string): number {
  let matcher = compiled.get(regex);
  if (!matcher) {
    const key = `${regex.flags}/${regex.source}`;
    matcher = bySource.get(key);
    if (!matcher) bySource.set(key, (matcher = compile(regex)));
    compiled.set(regex, matcher);
  }
  const state: State = { text, groups: [], steps: 0 };
  let start = regex.global || regex.sticky ? regex.lastIndex : 0;
  let end = -1;
  const found: Next = (at) => {
    end = at;
    return true;
  };
  for (; start <= text.length; start++) {
    state.steps++;
    if (state.groups.length > 0) state.groups.length = 0;
    if (matcher(state, start, found) || regex.sticky) break;
  }
  const { lastIndex } = regex;
  const real = nativeExec.call(regex, text);
  regex.lastIndex = lastIndex;
  const wanted = real ? real.index + real[0].length : -1;
  if (end !== wanted || (real && real.index !== start))
    assert.fail(`/${regex.source}/${regex.flags} ends at ${end}, the engine says ${wanted}`);
  return state.steps;
}

function compile(regex: RegExp): Matcher {
  const ast = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(regex.source, 0, regex.source.length, {
    unicode: regex.unicode,
    unicodeSets: regex.flags.includes('v'),
  });
  return alternatives(ast.alternatives, regex.flags.replace(/[gy]/g, ''), false);
}

function alternatives(list: readonly AST.Alternative[], flags: string, backward: boolean): Matcher {
  const matchers = list.map((one) => sequence(one.elements, flags, backward));
  if (matchers.length === 1) return matchers[0]!;
  return (state, at, next) => {
    for (const matcher of matchers) {
      count(state);
      if (matcher(state, at, next)) return true;
    }
    return false;
  };
}

function sequence(elements: readonly AST.Element[], flags: string, backward: boolean): Matcher {
  const parts = elements.map((element) => elementMatcher(element, flags, backward));
  if (backward) parts.reverse();
  return parts.reduceRight<Matcher>(
    (rest, part) => (state, at, next) => part(state, at, (to) => rest(state, to, next)),
    (_, at, next) => next(at),
  );
}

function elementMatcher(element: AST.Element, flags: string, backward: boolean): Matcher {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return single(element, flags, backward);
    case 'Group':
      if (element.modifiers) throw new Error(`modifiers in ${element.raw}`);
      return alternatives(element.alternatives, flags, backward);
    case 'CapturingGroup':
      return capture(element, flags, backward);
    case 'Assertion':
      return assertion(element, flags);
    case 'Quantifier':
      return quantifier(element, flags, backward);
    case 'Backreference':
      return backreference(element, flags, backward);
  }
}

/** Index behind the character at `at` when the set has it, else -1. */
type Step = (state: State, at: number) => number;

function stepOf(element: AST.Element, flags: string, backward: boolean): Step {
  const test = new RegExp(`^(?:${element.raw})$`, flags.replace('m', ''));
  /** For each code of ASCII: 0 unknown, 1 fits, 2 does not. */
  const ascii = new Uint8Array(128);
  const unicode = /[uv]/.test(flags);
  return (state, at) => {
    count(state);
    const { text } = state;
    const wide = unicode && (backward ? isPair(text, at - 2) : isPair(text, at)) ? 2 : 1;
    const from = backward ? at - wide : at;
    const to = from + wide;
    if (from < 0 || to > text.length) return -1;
    const code = wide === 1 ? text.charCodeAt(from) : 128;
    let fits = code < 128 ? ascii[code]! : 0;
    if (fits === 0) fits = nativeExec.call(test, text.slice(from, to)) ? 1 : 2;
    if (code < 128) ascii[code] = fits;
    return fits === 2 ? -1 : backward ? from : to;
  };
}

function isPair(text: string, at: number): boolean {
  return at >= 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at, at + 2));
}

function single(element: AST.Element, flags: string, backward: boolean): Matcher {
  const step = stepOf(element, flags, backward);
  return (state, at, next) => {
    const to = step(state, at);
    return to >= 0 && next(to);
  };
}

function capture(element: AST.CapturingGroup, flags: string, backward: boolean): Matcher {
  const index = groupIndex(element);
  const inner = alternatives(element.alternatives, flags, backward);
  return (state, at, next) =>
    inner(state, at, (to) => {
      const before = state.groups[index];
      state.groups[index] = { start: Math.min(at, to), end: Math.max(at, to) };
      if (next(to)) return true;
      state.groups[index] = before;
      return false;
    });
}

function groupIndex(group: AST.CapturingGroup): number {
  let root: AST.Node = group;
  while (root.parent) root = root.parent;
  const seen: AST.CapturingGroup[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node && typeof node === 'object') {
      const { type } = node as AST.Node;
      if (type === 'CapturingGroup') seen.push(node as AST.CapturingGroup);
      for (const key of ['pattern', 'alternatives', 'elements', 'element'] as const)
        if (key in node) visit((node as Record<string, unknown>)[key]);
    }
  };
  visit(root);
  return seen.indexOf(group);
}

function assertion(element: AST.Assertion, flags: string): Matcher {
  if (element.kind === 'lookahead' || element.kind === 'lookbehind') {
    const inner = alternatives(element.alternatives, flags, element.kind === 'lookbehind');
    const { negate } = element;
    return (state, at, next) => {
      const holds = inner(state, at, () => true);
      return holds !== negate && next(at);
    };
  }
  const word = (text: string, at: number): boolean => isWord(text.charCodeAt(at));
  return (state, at, next) => {
    count(state);
    const { text } = state;
    let holds: boolean;
    if (element.kind === 'start') holds = at === 0 || (flags.includes('m') && /[\n\r\u2028\u2029]/.test(text[at - 1]!));
    else if (element.kind === 'end') holds = at === text.length || (flags.includes('m') && /[\n\r\u2028\u2029]/.test(text[at]!));
    else holds = (word(text, at - 1) !== word(text, at)) !== (element.kind === 'word' && element.negate);
    return holds && next(at);
  };
}

function isWord(code: number): boolean {
  return (code >= 48 && code < 58) || (code >= 65 && code < 91) || code === 95 || (code >= 97 && code < 123);
}

const singles = new Set(['Character', 'CharacterSet', 'CharacterClass']);

function quantifier({ element, min, max, greedy }: AST.Quantifier, flags: string, backward: boolean): Matcher {
  if (singles.has(element.type) && greedy) {
    // Without recursion: the run first, then back from its end.
    const step = stepOf(element, flags, backward);
    return (state, at, next) => {
      const ends = [at];
      while (ends.length <= max) {
        const to = step(state, ends[ends.length - 1]!);
        if (to < 0) break;
        ends.push(to);
      }
      for (let i = ends.length - 1; i >= min; i--) {
        count(state);
        if (next(ends[i]!)) return true;
      }
      return false;
    };
  }
  const inner = elementMatcher(element, flags, backward);
  return (state, at, next) => repeat({ inner, min, max, greedy }, state, at, 0, next);
}

interface Repetition {
  readonly inner: Matcher;
  readonly min: number;
  readonly max: number;
  readonly greedy: boolean;
}

function repeat(of: Repetition, state: State, at: number, done: number, next: Next): boolean {
  count(state);
  if (done >= of.min && !of.greedy && next(at)) return true;
  if (done < of.max && of.inner(state, at, (to) => (to === at && done >= of.min ? false : repeat(of, state, to, done + 1, next))))
    return true;
  return done >= of.min && of.greedy && next(at);
}

function backreference(element: AST.Backreference, flags: string, backward: boolean): Matcher {
  const groups = [element.resolved].flat().map(groupIndex);
  const fold = (text: string): string => (flags.includes('i') ? text.toLowerCase() : text);
  return (state, at, next) => {
    const group = groups.map((index) => state.groups[index]).find((one) => one);
    if (!group) return next(at);
    const wanted = state.text.slice(group.start, group.end);
    state.steps += wanted.length;
    const from = backward ? at - wanted.length : at;
    if (from < 0 || fold(state.text.slice(from, from + wanted.length)) !== fold(wanted)) return false;
    return next(backward ? from : at + wanted.length);
  };
}

function count(state: State): void {
  if (++state.steps > maxSteps) throw new Error(`a regular expression takes more than ${maxSteps} steps`);
}
