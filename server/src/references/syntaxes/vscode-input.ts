import { eachMatch, segment, segments, variableName } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern = /\$\{(input|env|localEnv|containerEnv|config|command|userHome|workspaceFolder)(?::([\w.-]{1,128}))?\}/dg;

/** VS Code and dev containers: `${input:id}`, `${env:X}`, `${localEnv:X}`. */
const syntax: ReferenceSyntax = {
  id: 'vscode-input',
  provider: 'editor-input',
  title: 'editor input',
  source: 'https://code.visualstudio.com/docs/reference/variables-reference',
  markers: ['${input', '${env', '${localEnv', '${containerEnv', '${config', '${command', '${userHome', '${workspaceFolder'],
  recognise: ({ entry, format }) =>
    format !== 'json'
      ? []
      : eachMatch(entry.value, pattern, (match) => ({
          locator: { store: match[1], path: match[2] ?? match[1]! },
          segments: segments(segment(match, 2)),
        })),
  render(target) {
    const editorFile = /(?:^|\/)(?:\.vscode\/(?:mcp|launch|tasks)\.json)$/i.test(target.path);
    if (!editorFile) return undefined;
    const id = variableName(target.key).toLowerCase().replace(/_/g, '-');
    return {
      text: `\${input:${id}}`,
      locator: { store: 'input', path: id },
      needs: `an entry of \`inputs\` in this file: { "id": "${id}", "type": "promptString", "password": true }`,
    };
  },
};
export default syntax;
