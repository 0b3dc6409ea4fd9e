/** A program of a developer that reads its settings, and with them secrets, from a file of the workspace. */
export interface EditorClient {
  /** `VS Code`, `Claude Code`. */
  readonly name: string;
  /** How its settings read a variable of the environment; undefined where they cannot, or where nobody documents it. */
  readonly variable?: (name: string) => string;
  /** The file may declare `inputs` that the editor asks for. */
  readonly asks?: boolean;
  /** What its documentation offers where no text of the file can stand for a value: one sentence. */
  readonly instead?: string;
}

const byEnvironment = (name: string): string => `\${env:${name}}`;

const clients: readonly (readonly [RegExp, EditorClient])[] = [
  // https://code.visualstudio.com/docs/copilot/customization/mcp-servers
  [/(?:^|\/)\.vscode\/mcp\.json$/, { name: 'VS Code', asks: true }],
  // https://code.visualstudio.com/docs/reference/variables-reference
  [/(?:^|\/)\.vscode\/(?:launch|tasks)\.json$/, { name: 'VS Code', asks: true, variable: byEnvironment }],
  [
    /(?:^|\/)\.vscode\/settings\.json$|\.code-workspace$/,
    {
      name: 'VS Code',
      instead:
        'Few settings take variables: let the extension keep it in its secret storage, or name a variable of the environment where it takes one.',
    },
  ],
  // https://cursor.com/docs/context/mcp
  [/(?:^|\/)\.cursor\/mcp\.json$/, { name: 'Cursor', variable: byEnvironment }],
  // https://code.claude.com/docs/en/mcp
  [/(?:^|\/)\.mcp\.json$/, { name: 'Claude Code', variable: (name) => `\${${name}}` }],
  // https://code.claude.com/docs/en/settings
  [
    /(?:^|\/)\.claude\/settings(?:\.local)?\.json$/,
    {
      name: 'Claude Code',
      instead:
        'Values of `env` are taken as they are there: set it in the environment, or name a program that gives a key as `apiKeyHelper`.',
    },
  ],
  [
    /(?:^|\/)claude_desktop_config\.json$/,
    {
      name: 'Claude Desktop',
      instead: 'It documents no reference to the environment for this file: let the command of the server fetch it.',
    },
  ],
  // https://github.com/google-gemini/gemini-cli/blob/main/docs/get-started/configuration.md
  [/(?:^|\/)\.gemini\/settings\.json$/, { name: 'Gemini CLI', variable: (name) => `\${${name}}` }],
  // https://developers.openai.com/codex/mcp
  [
    /(?:^|\/)\.codex\/config\.toml$/,
    { name: 'Codex', instead: 'It takes names of variables of the environment: `env_vars`, `bearer_token_env_var` or `env_http_headers`.' },
  ],
  // https://docs.continue.dev/customize/deep-dives/secrets
  [/(?:^|\/)\.continue\/(?:[\w.-]{1,64}\/){0,2}[\w.-]{1,64}\.ya?ml$/, { name: 'Continue', variable: (name) => `\${{ secrets.${name} }}` }],
  [
    /(?:^|\/)\.continue\/[\w.-]{1,64}\.json$/,
    { name: 'Continue', instead: 'Its settings in YAML take `${{ secrets.NAME }}`; those in JSON document no reference.' },
  ],
  // https://docs.windsurf.com/windsurf/cascade/mcp
  [/(?:^|\/)\.(?:windsurf|codeium|codeium\/windsurf)\/mcp_config\.json$/, { name: 'Windsurf', variable: byEnvironment }],
  // https://docs.roocode.com/features/mcp/using-mcp-in-roo
  [/(?:^|\/)\.roo\/mcp\.json$/, { name: 'Roo Code', variable: byEnvironment }],
  // https://github.com/cline/cline/pull/8079
  [/(?:^|\/)cline_mcp_settings\.json$/, { name: 'Cline', variable: byEnvironment }],
  // https://zed.dev/docs/ai/mcp
  [
    /(?:^|\/)\.zed\/settings\.json$/,
    { name: 'Zed', instead: 'It documents no reference to the environment for this file: let the command of the server fetch it.' },
  ],
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
