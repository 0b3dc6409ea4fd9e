import { eachMatch, environmentName, fillTemplate, isClosedPlatform, isDataFormat, pathSegments, segment, segments } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

/** A name in a reference; variables may stand for it. Blanks only where `rest` says so. */
const part = (blank: string, bound: number): string => String.raw`((?:[^/\s"'\`{}|?$]|${blank}\$\{\w{1,64}\}|\$)` + `{1,${bound}})`;
const form = (blank: string): string =>
  String.raw`op:\/\/${part(blank, 128)}(?:\/${part(blank, 128)})?(?:\/((?:[^\s"'\`{}|?$]|${blank}\$\{\w{1,64}\}|\$){1,256}))?(?:\?[\w=&-]{1,64})?`;
const anywhere = new RegExp(String.raw`\b${form('')}`, 'dg');
/** Names with blanks need the whole value, or a template of its own, for themselves. */
const alone = new RegExp(String.raw`^(?:\{\{\s{0,4})?(${form(' (?! |\\}|$)|')})(?:\s{0,4}\}\})?$`, 'd');

/** 1Password secret references: `op://vault/item/[section/]field`, also inside `{{ … }}` for `op inject`. */
const syntax: ReferenceSyntax = {
  id: 'onepassword',
  provider: '1password',
  store: { kind: 'manager', global: true },
  title: '1Password',
  source: 'https://developer.1password.com/docs/cli/secret-reference-syntax/',
  markers: ['op://'],
  resolver: {
    id: '1password',
    run: '`op run` or `op inject`',
    // Also the pipeline action, the libraries, the operator and the provider for Terraform.
    marks: ['op run', 'op inject', 'op read', 'onepassword', '1password/', '1password-', 'vals eval', 'vals exec', 'varlock'],
  },
  names: ({ store, path, field }) => {
    const item = `op://${store ? `${store}/` : ''}${path}`;
    return field ? [`${item}/${field}`, item] : [item];
  },
  recognise({ entry: { value } }) {
    const make = (match: RegExpExecArray, first: number): Omit<ReturnType<ReferenceSyntax['recognise']>[number], 'start' | 'end'> => {
      const [vault, item, field] = [segment(match, first), segment(match, first + 1), segment(match, first + 2)];
      return {
        locator: { store: vault!.text, path: item?.text ?? '', field: field?.text },
        segments: [...segments(vault, item), ...(field ? pathSegments(field) : [])],
        malformed: item && field ? undefined : 'a 1Password reference is `op://vault/item/field`',
      };
    };
    const single = value.length <= 1_000 && value.includes(' ') ? alone.exec(value) : null;
    if (single) {
      const [start, end] = single.indices![1]!;
      return [{ start, end, ...make(single, 2) }];
    }
    return eachMatch(value, anywhere, (match) => make(match, 1));
  },
  render(target) {
    if (!isDataFormat(target.format) || isClosedPlatform(target) || target.platform === 'kubernetes') return undefined;
    const path = target.pathTemplate
      ? fillTemplate(target.pathTemplate, target)
          .replace(/^op:\/\//, '')
          .replace('#', '/')
      : `${environmentName(target)}/${target.service}/${target.key}`;
    const [store, item, ...field] = path.split('/');
    const direct = target.format === 'dotenv';
    return {
      text: direct ? `op://${path}` : `{{ op://${path} }}`,
      quoting: !direct && target.format === 'yaml' && target.quoting === 'none' ? 'double' : undefined,
      needs: direct ? 'op run --env-file=<this file> -- <command>' : 'op inject -i <this file>',
      locator: { store: store!, path: item ?? target.service, field: field.join('/') || target.key },
    };
  },
};
export default syntax;
