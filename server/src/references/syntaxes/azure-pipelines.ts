import { eachMatch, segment, segments } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern =
  /\$\(([A-Za-z_][\w.-]{0,127})\)|\$\[\s?variables\.([A-Za-z_][\w.]{0,127})\s?\]|\$\{\{\s?(?:variables|parameters)\.([A-Za-z_][\w.]{0,127})\s?\}\}/dg;

/** Azure Pipelines macros and expressions: `$(name)`, `$[variables.name]`, `${{ parameters.name }}`. */
const syntax: ReferenceSyntax = {
  id: 'azure-pipelines',
  provider: 'azure-pipelines',
  title: 'Azure Pipelines variable',
  source: 'https://learn.microsoft.com/azure/devops/pipelines/process/variables',
  markers: ['$(', '$[', '${{'],
  recognise: ({ entry }) =>
    eachMatch(entry.value, pattern, (match) => {
      const name = segment(match, 1) ?? segment(match, 2) ?? segment(match, 3)!;
      return { locator: { path: name.text }, segments: segments(name) };
    }),
};
export default syntax;
