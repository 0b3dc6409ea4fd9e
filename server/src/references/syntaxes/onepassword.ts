import { eachMatch, environmentName, fillTemplate, isDataFormat, pathSegments, segment, segments } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern = /\bop:\/\/([^/\s"'`{}|]{1,128})(?:\/([^/\s"'`{}|?]{1,128}))?(?:\/([^\s"'`{}|?]{1,256}))?(?:\?[\w=&-]{1,64})?/dg;

/** 1Password secret references: `op://vault/item/[section/]field`, also inside `{{ … }}` for `op inject`. */
const syntax: ReferenceSyntax = {
  id: 'onepassword',
  provider: '1password',
  title: '1Password',
  source: 'https://developer.1password.com/docs/cli/secret-reference-syntax/',
  markers: ['op://'],
  recognise: ({ entry }) =>
    eachMatch(entry.value, pattern, (match) => {
      const [vault, item, field] = [segment(match, 1), segment(match, 2), segment(match, 3)];
      return {
        locator: { store: vault!.text, path: item?.text ?? '', field: field?.text },
        segments: [...segments(vault, item), ...(field ? pathSegments(field) : [])],
        malformed: item && field ? undefined : 'a 1Password reference is `op://vault/item/field`',
      };
    }),
  render(target) {
    if (!isDataFormat(target.format) || target.platform === 'github-actions') return undefined;
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
