import type { Format } from '../format.ts';
import { ParsedTextBuilder } from '../scanners/parsedTextBuilder.ts';
import { YamlScanner } from '../scanners/yamlScanner.ts';

/** YAML 1.2, also broken while being typed, and with the template directives of Helm, Go and Jinja. */
const format: Format = {
  id: 'yaml',
  languageIds: ['yaml', 'dockercompose', 'helm', 'github-actions-workflow', 'azure-pipelines', 'ansible', 'home-assistant', 'kustomize'],
  paths: [
    '*.yaml',
    '*.yml',
    '*.yaml.tpl',
    '*.yml.tpl',
    '.clang-format',
    'pnpm-workspace.yaml',
    '*.sls',
    '*.eyaml',
    '.prettierrc',
    '.yamllint',
    'kubeconfig',
    '.kube/config',
  ],
  comments: { line: '#' },
  parse(text, limits) {
    const out = new ParsedTextBuilder(text, limits);
    new YamlScanner(out).run();
    return out.done();
  },
};
export default format;
