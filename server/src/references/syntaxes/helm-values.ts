import { segment, variableName } from '../patterns.ts';
import type { RecognisedReference, ReferenceSyntax } from '../reference.ts';

const pattern = /\{\{-?([^{}]{1,400})-?\}\}/dg;

/** Template expressions of Helm, Go, Jinja, Liquid: `{{ .Values.x }}`, `{{ x | default "literal" }}`. */
const syntax: ReferenceSyntax = {
  id: 'helm-values',
  provider: 'template',
  store: { kind: 'variable', global: false },
  general: true,
  title: 'template value',
  source: 'https://helm.sh/docs/chart_template_guide/values_files/',
  markers: ['{{'],
  recognise({ entry }) {
    const found: RecognisedReference[] = [];
    for (const match of entry.value.matchAll(pattern)) {
      const inner = segment(match, 1)!;
      if (/^\s{0,4}resolve:/.test(inner.text)) continue;
      const literal = /\bdefault\s{0,2}\(?\s{0,2}(?:["']([^"'\n]{1,200})["']|`([^`\n]{1,200})`)/d.exec(inner.text);
      const range = literal?.indices?.[1] ?? literal?.indices?.[2];
      const name =
        /([A-Za-z_$.][\w.$-]{1,127})/.exec(
          inner.text.replace(/\b(?:default|quote|b64enc|toString|required|include|template|tpl)\b|"[^"]*"/g, ''),
        )?.[1] ?? inner.text.trim();
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        locator: { path: name.replace(/^\./, '') },
        fallback: range ? { start: inner.start + range[0], end: inner.start + range[1] } : undefined,
      });
    }
    return found;
  },
  render(target) {
    // Values files hold the values themselves; only templates read them.
    if (target.platform !== 'helm' || !/(?:^|\/)templates\//.test(target.path)) return undefined;
    const words = variableName(target.key).toLowerCase().split('_');
    const name =
      words[0]! +
      words
        .slice(1)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
    return {
      text: `{{ required "${name} is not set" .Values.${name} | quote }}`,
      quoting: 'none',
      locator: { path: `Values.${name}` },
      needs: `a value \`${name}\` from a secret store at install time: an encrypted values file, \`--set-file\` or vals`,
    };
  },
};
export default syntax;
