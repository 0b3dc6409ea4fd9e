import { eachMatch, segment, segments, variableName } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern = /\b(?:var|local|data|module|ephemeral)\.([A-Za-z_][\w-]{0,127}(?:\.[A-Za-z_][\w-]{0,127}){0,4})(?:\["?[\w-]{1,128}"?\])?/dg;

/** Terraform and OpenTofu: `var.x`, `local.x`, `data.….x`, `module.….x`, `ephemeral.….x`. */
const syntax: ReferenceSyntax = {
  id: 'terraform-variable',
  provider: 'terraform',
  title: 'Terraform variable',
  source: 'https://developer.hashicorp.com/terraform/language/values/variables',
  markers: ['var.', 'local.', 'data.', 'module.', 'ephemeral.'],
  recognise: ({ entry, format }) =>
    format !== 'hcl'
      ? []
      : eachMatch(entry.value, pattern, (match) => ({ locator: { path: match[0] }, segments: segments(segment(match, 1)) })),
  render(target) {
    if (target.format !== 'hcl' || /\.tfvars$/i.test(target.path)) return undefined;
    const name = variableName(target.key).toLowerCase();
    return {
      text: `var.${name}`,
      quoting: 'none',
      locator: { path: `var.${name}` },
      needs: `\`variable "${name}" { sensitive = true }\` in the module and TF_VAR_${name} where it runs`,
    };
  },
};
export default syntax;
