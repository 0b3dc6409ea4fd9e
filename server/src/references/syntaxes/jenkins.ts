import { eachMatch, segment, segments } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern = /\bcredentials\(\s?['"]([\w./-]{1,128})['"]\s?\)|\bcredentialsId\s?:\s?['"]([\w./-]{1,128})['"]/dg;

/** Jenkins: `credentials('id')`, `credentialsId: 'id'`. */
const syntax: ReferenceSyntax = {
  id: 'jenkins',
  provider: 'jenkins',
  store: { kind: 'pipeline', global: true },
  title: 'Jenkins credential',
  source: 'https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#handling-credentials',
  markers: ['credentials(', 'credentialsId'],
  recognise: ({ entry }) =>
    eachMatch(entry.value, pattern, (match) => ({
      locator: { path: match[1] ?? match[2]! },
      segments: segments(segment(match, 1) ?? segment(match, 2)),
    })),
};
export default syntax;
