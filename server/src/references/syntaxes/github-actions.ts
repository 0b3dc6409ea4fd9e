import { segment, segments, variableFor } from '../patterns.ts';
import type { RecognisedReference, ReferenceSyntax } from '../reference.ts';

const name = /\b(secrets|vars)(?:\.([A-Za-z_][\w-]{0,127})|\[\s?['"]([A-Za-z_][\w-]{0,127})['"]\s?\])/dg;
/** `secrets.X || 'literal'` */
const otherwise = /\|\|\s{0,4}'([^'\n]{1,200})'/d;
/** The context is `secrets`; `secret` is always empty. */
const slip = /^\$\{\{\s{0,4}(secret)\.([A-Za-z_]\w{0,127})\s{0,4}\}\}$/d;
/** Longer expressions are not read, UTF-16 code units. */
const longest = 1_000;

/** GitHub Actions: `${{ secrets.NAME }}`, `${{ vars.NAME }}`, also several of them in one expression. */
const syntax: ReferenceSyntax = {
  id: 'github-actions',
  provider: 'github-actions',
  store: { kind: 'pipeline', global: true },
  title: 'GitHub Actions secret',
  source: 'https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
  markers: ['${{'],
  names: ({ store, path }) => [`${store ?? 'secrets'}.${path}`],
  recognise({ entry: { value }, platform }) {
    const found: RecognisedReference[] = [];
    const wrong = platform === 'github-actions' ? slip.exec(value) : null;
    if (wrong) {
      const context = segment(wrong, 1)!;
      return [
        {
          start: 0,
          end: value.length,
          locator: { path: wrong[2]! },
          segments: segments(segment(wrong, 2)),
          malformed: 'the context is `secrets`: `${{ secrets.NAME }}`',
          completion: { start: context.start, end: context.end, text: 'secrets' },
        },
      ];
    }
    for (let at = value.indexOf('${{'); at >= 0; at = value.indexOf('${{', at + 3)) {
      const close = value.indexOf('}}', at);
      if (close < 0) break;
      if (close - at > longest) continue;
      const expression = value.slice(at, close);
      const names = [...expression.matchAll(name)];
      const literal = names.length > 0 ? otherwise.exec(expression)?.indices?.[1] : undefined;
      names.forEach((match, index) => {
        const part = segment(match, 2) ?? segment(match, 3)!;
        const key = { text: part.text, start: at + part.start, end: at + part.end };
        const next = names[index + 1];
        found.push({
          // Several names share the expression: each has the text up to the next one.
          start: index === 0 ? at : at + match.index,
          end: next ? at + next.index : close + 2,
          locator: match[1] === 'vars' ? { store: 'vars', path: key.text } : { path: key.text },
          segments: segments(key),
          fallback: literal && !next ? { start: at + literal[0], end: at + literal[1] } : undefined,
        });
      });
      at = close;
    }
    return found;
  },
  render(target) {
    if (target.platform !== 'github-actions') return undefined;
    const key = variableFor(target);
    return {
      text: `\${{ secrets.${key} }}`,
      locator: { path: key },
      needs: `a secret ${key} of the repository or of the job's environment`,
    };
  },
};
export default syntax;
