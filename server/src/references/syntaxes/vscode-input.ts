import { eachMatch, segment, segments, variableName } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern =
  /\$\{(?:(input|env|localEnv|containerEnv|config|command):([\w.-]{1,128})(?::([^{}]{0,200}))?|(userHome|workspaceFolder))\}/dg;

/** VS Code and dev containers: `${input:id}`, `${env:X}`, `${localEnv:X}`. */
const syntax: ReferenceSyntax = {
  id: 'vscode-input',
  provider: 'editor-input',
  store: { kind: 'variable', global: false },
  title: 'editor input',
  source: 'https://code.visualstudio.com/docs/reference/variables-reference',
  formats: ['json'],
  markers: ['${input', '${env', '${localEnv', '${containerEnv', '${config', '${command', '${userHome', '${workspaceFolder'],
  recognise: ({ entry }) =>
    eachMatch(entry.value, pattern, (match) => ({
      locator: { store: match[1] ?? match[4], path: match[2] ?? match[4]! },
      segments: segments(segment(match, 2)),
      // `${localEnv:X:default}`
      fallback: match[3] && match[1]?.endsWith('Env') ? segment(match, 3) : undefined,
    })),
  render(target) {
    const name = variableName(target.key);
    if (/(?:^|\/)\.?devcontainer\.json$/i.test(target.path))
      return {
        text: `\${localEnv:${name}}`,
        locator: { store: 'localEnv', path: name },
        variable: name,
        needs: `${name} in the environment of the machine that runs the editor`,
      };
    if (/(?:^|\/)\.cursor\/mcp\.json$/i.test(target.path))
      return {
        text: `\${env:${name}}`,
        locator: { store: 'env', path: name },
        variable: name,
        needs: `${name} in the environment of the editor`,
      };
    if (!/(?:^|\/)\.vscode\/(?:mcp|launch|tasks)\.json$/i.test(target.path)) return undefined;
    const id = name.toLowerCase().replace(/_/g, '-');
    return {
      text: `\${input:${id}}`,
      locator: { store: 'input', path: id },
      needs: `an entry of \`inputs\` in this file: { "id": "${id}", "type": "promptString", "password": true }`,
    };
  },
};
export default syntax;
