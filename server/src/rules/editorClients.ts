/** A program of a developer that reads its settings, and with them secrets, from a file of the workspace. */
export interface EditorClient {
  /** `VS Code`, `Claude Code`. */
  readonly name: string;
  /** How its settings read a variable of the environment; undefined where they cannot, or where nobody documents it. */
  readonly variable?: (name: string) => string;
  /** The file may declare `inputs` that the editor asks for. */
  readonly asks?: boolean;
}

const clients: readonly (readonly [RegExp, EditorClient])[] = [
  // https://code.visualstudio.com/docs/copilot/customization/mcp-servers
  [/(?:^|\/)\.vscode\/mcp\.json$/, { name: 'VS Code', asks: true }],
  // https://code.visualstudio.com/docs/reference/variables-reference
  [/(?:^|\/)\.vscode\/(?:launch|tasks)\.json$/, { name: 'VS Code', asks: true, variable: (name) => `\${env:${name}}` }],
  [/(?:^|\/)\.vscode\/settings\.json$|\.code-workspace$/, { name: 'VS Code' }],
  // https://cursor.com/docs/context/mcp
  [/(?:^|\/)\.cursor\/mcp\.json$/, { name: 'Cursor', variable: (name) => `\${env:${name}}` }],
  // https://code.claude.com/docs/en/mcp
  [/(?:^|\/)\.mcp\.json$/, { name: 'Claude Code', variable: (name) => `\${${name}}` }],
  [/(?:^|\/)\.claude\/settings(?:\.local)?\.json$/, { name: 'Claude Code' }],
  [/(?:^|\/)claude_desktop_config\.json$/, { name: 'Claude Desktop' }],
  // https://github.com/google-gemini/gemini-cli/blob/main/docs/get-started/configuration.md
  [/(?:^|\/)\.gemini\/settings\.json$/, { name: 'Gemini CLI', variable: (name) => `\${${name}}` }],
  [/(?:^|\/)\.codex\/config\.toml$/, { name: 'Codex' }],
  // https://docs.continue.dev/customize/deep-dives/secrets
  [/(?:^|\/)\.continue\/(?:[\w.-]{1,64}\/){0,2}[\w.-]{1,64}\.ya?ml$/, { name: 'Continue', variable: (name) => `\${{ secrets.${name} }}` }],
  [/(?:^|\/)\.continue\/[\w.-]{1,64}\.json$/, { name: 'Continue' }],
  [/(?:^|\/)\.(?:windsurf|codeium\/windsurf)\/mcp_config\.json$/, { name: 'Windsurf' }],
  [/(?:^|\/)\.roo\/mcp\.json$/, { name: 'Roo Code' }],
  [/(?:^|\/)\.zed\/settings\.json$/, { name: 'Zed' }],
  // https://containers.dev/implementors/json_reference/#variables-in-devcontainerjson
  [
    /(?:^|\/)\.devcontainer\.json$|(?:^|\/)\.devcontainer\/(?:[\w.-]{1,64}\/)?devcontainer\.json$/,
    { name: 'the development container', variable: (name) => `\${localEnv:${name}}` },
  ],
  [/\.(?:http|rest)$|(?:^|\/)http-client\.env\.json$/, { name: 'the HTTP client' }],
];

/** The client that reads a file, by its path; undefined for files that no client of a developer reads. */
export function editorClientOf(path: string): EditorClient | undefined {
  return clients.find(([pattern]) => pattern.test(path))?.[1];
}

/** Keys below which servers of the Model Context Protocol stand by their names. */
const serverKeys = new Set(['servers', 'mcpServers', 'mcp_servers', 'context_servers']);

/** Name of the server that an entry is for; undefined outside of every server. */
export function serverOf(keyPath: readonly string[]): string | undefined {
  const at = keyPath.findIndex((key) => serverKeys.has(key));
  const name = at < 0 ? undefined : keyPath[at + 1];
  return name === undefined || at + 2 >= keyPath.length || /^\d+$/.test(name) ? undefined : name;
}
