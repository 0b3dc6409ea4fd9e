import { eachMatch, segment, segments, valueSegment, variableFor, wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern =
  /\$\(([A-Za-z_][\w.-]{0,127})\)|\$\[\s?variables\.([A-Za-z_][\w.]{0,127})\s?\]|\$\{\{\s?(?:variables|parameters)\.([A-Za-z_][\w.]{0,127})\s?\}\}/dg;

/** Azure Pipelines: `$(name)`, `$[variables.name]`, `${{ parameters.name }}`, and the variable groups that hold secrets. */
const syntax: ReferenceSyntax = {
  id: 'azure-pipelines',
  provider: 'azure-pipelines',
  store: { kind: 'pipeline', global: true },
  alsoPlain: true,
  title: 'Azure Pipelines variable',
  source: 'https://learn.microsoft.com/azure/devops/pipelines/process/variables',
  markers: ['$(', '$[', '${{', 'group'],
  recognise({ entry, format, platform }) {
    const { keyPath, value } = entry;
    // `$(x)` is a command in shells, and Kubernetes has its own.
    if (!['yaml', 'json', 'xml'].includes(format) || platform === 'kubernetes' || platform === 'helm') return [];
    if (platform === 'azure-pipelines' && keyPath.at(-1) === 'group' && keyPath.at(-3) === 'variables' && !value.includes('$'))
      return [wholeValue(value, { locator: { store: value, path: '' }, segments: segments(valueSegment(value)) })];
    return eachMatch(value, pattern, (match) => {
      const name = segment(match, 1) ?? segment(match, 2) ?? segment(match, 3)!;
      return { locator: { path: name.text }, segments: segments(name) };
    });
  },
  render(target) {
    if (target.platform !== 'azure-pipelines') return undefined;
    const name = variableFor(target);
    return {
      text: `$(${name})`,
      locator: { path: name },
      needs: `a secret variable ${name} of the pipeline, a variable group or a linked key vault`,
    };
  },
};
export default syntax;
