import { eachMatch, segment, segments, variableFor } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern =
  /\$\{\{[^{}]{0,200}?\b(?:secrets|vars)(?:\.([A-Za-z_][A-Za-z0-9_-]{0,127})|\[\s?['"]([A-Za-z_][A-Za-z0-9_-]{0,127})['"]\s?\])[^{}]{0,200}\}\}/dg;

/** GitHub Actions: `${{ secrets.NAME }}`. */
const syntax: ReferenceSyntax = {
  id: 'github-actions',
  provider: 'github-actions',
  title: 'GitHub Actions secret',
  source: 'https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
  markers: ['${{'],
  recognise: ({ entry }) =>
    eachMatch(entry.value, pattern, (match) => {
      const name = segment(match, 1) ?? segment(match, 2)!;
      return { locator: { path: name.text }, segments: segments(name) };
    }),
  render(target) {
    if (target.platform !== 'github-actions') return undefined;
    const name = variableFor(target);
    return {
      text: `\${{ secrets.${name} }}`,
      locator: { path: name },
      needs: `a secret ${name} of the repository or of the job's environment`,
    };
  },
};
export default syntax;
