import { eachMatch, segment, segments, valueSegment, variableName, wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const name = /\b(?:var|local|data|module|ephemeral)\.([A-Za-z_][\w-]{0,127}(?:\.[A-Za-z_][\w-]{0,127}){0,4})(?:\["?[\w-]{1,128}"?\])?/dg;
/** `${…}` and `%{…}` of templates. */
const template = /[$%]\{([^{}"]{1,400})\}/dg;
/** An attribute of a resource or another object: `random_password.db.result`, `each.value["x"]`. */
const traversal = /^[A-Za-z_][\w-]{0,127}(?:\[[^\][]{1,128}\]|\.[A-Za-z_*][\w-]{0,127}|\.\d{1,6}){1,12}$/;

/** Terraform and OpenTofu: `var.x`, `local.x`, `data.….x`, `module.….x`, `ephemeral.….x`, and attributes of resources. */
const syntax: ReferenceSyntax = {
  id: 'terraform-variable',
  provider: 'terraform',
  store: { kind: 'variable', global: false },
  title: 'Terraform variable',
  source: 'https://developer.hashicorp.com/terraform/language/values/variables',
  formats: ['hcl'],
  markers: ['.', '${'],
  recognise({ entry }) {
    const { value } = entry;
    const isExpression = entry.quoting === 'none';
    const templates = value.includes('{') ? [...value.matchAll(template)] : [];
    if (!isExpression && templates.length > 0)
      return templates.map((match) => {
        const inner = segment(match as RegExpExecArray, 1)!;
        const own = name.exec(inner.text);
        name.lastIndex = 0;
        const part = own ? segment(own, 1)! : undefined;
        return {
          start: match.index,
          end: match.index + match[0].length,
          locator: { path: (own?.[0] ?? inner.text).trim() },
          segments: part ? [{ text: part.text, start: inner.start + part.start, end: inner.start + part.end }] : [],
        };
      });
    if (!isExpression) return [];
    const found = eachMatch(value, name, (match) => ({ locator: { path: match[0] }, segments: segments(segment(match, 1)) }));
    return found.length > 0 || value.length > 400 || !traversal.test(value)
      ? found
      : [wholeValue(value, { locator: { path: value }, segments: [valueSegment(value)] })];
  },
  render(target) {
    if (target.format !== 'hcl' || !/\.(?:tf|tofu)$/i.test(target.path)) return undefined;
    const key = variableName(target.key).toLowerCase();
    return {
      text: `var.${key}`,
      quoting: 'none',
      locator: { path: `var.${key}` },
      needs: `\`variable "${key}" { sensitive = true }\` in the module and TF_VAR_${key} where it runs`,
    };
  },
};
export default syntax;
