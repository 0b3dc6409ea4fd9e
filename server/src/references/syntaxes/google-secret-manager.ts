import { eachMatch, environmentName, pathSegments, segment, segments } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const resource = /\bprojects\/([a-z0-9-]{1,63}|\$\{?[A-Z_]{1,63}\}?)\/secrets\/([A-Za-z0-9_-]{1,255})(?:\/versions\/([a-z0-9]{1,20}))?/dg;
const spring = /\$\{sm[@:](?:\/\/)?([A-Za-z0-9_/.-]{1,300})\}/dg;
const berglas = /\b(?:sm|berglas):\/\/([a-z0-9-]{1,63})\/([A-Za-z0-9_./-]{1,255})(?:#(\w{1,20}))?/dg;

/** Google Secret Manager: `projects/P/secrets/S/versions/V`, Spring `${sm@…}`, Berglas `sm://PROJECT/NAME`. */
const syntax: ReferenceSyntax = {
  id: 'google-secret-manager',
  provider: 'google-secret-manager',
  store: { kind: 'manager', global: true },
  title: 'Google Secret Manager',
  source: 'https://cloud.google.com/secret-manager/docs/reference/rest',
  markers: ['/secrets/', '${sm', 'sm://', 'berglas://'],
  recognise: ({ entry }) => [
    ...eachMatch(entry.value, spring, (match) => ({ locator: { path: match[1]! }, segments: pathSegments(segment(match, 1)!) })),
    ...eachMatch(entry.value, berglas, (match) => ({
      locator: { store: match[1], path: match[2]!, version: match[3] },
      segments: [...segments(segment(match, 1)), ...pathSegments(segment(match, 2)!)],
    })),
    ...(entry.value.includes('${sm')
      ? []
      : eachMatch(entry.value, resource, (match) => {
          // Cloud Build reads versions, and a secret alone is none.
          const end = match.index + match[0].length;
          const bare = match[3] === undefined && end === entry.value.length && entry.keyPath.at(-1) === 'versionName';
          return {
            locator: { store: match[1], path: match[2]!, version: match[3] },
            segments: segments(segment(match, 1), segment(match, 2)),
            malformed: bare ? 'Cloud Build wants a version: `projects/PROJECT/secrets/NAME/versions/latest`' : undefined,
            completion: bare ? { start: end, end, text: '/versions/latest' } : undefined,
          };
        })),
  ],
  render(target) {
    if (target.platform !== 'spring') return undefined;
    const name = `${environmentName(target)}-${target.service}-${target.key}`.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 255);
    return { text: `\${sm@${name}}`, locator: { path: name }, needs: 'Spring Cloud GCP with `spring.config.import=sm@`' };
  },
};
export default syntax;
