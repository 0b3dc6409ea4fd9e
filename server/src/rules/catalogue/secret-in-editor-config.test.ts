import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture, applyEdits, check, checkFix, checkNone, fixesAt } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'secret-in-editor-config';
const pat = '{{fake:github-pat:1}}';
const server = (value: string): string => `{ "mcpServers": { "github": { "command": "npx", "env": { "GITHUB_TOKEN": "${value}" } } } }`;

describe(id, () => {
  const fires: Record<string, string> = {
    'a server of VS Code': `//- /.vscode/mcp.json\n{\n  "servers": {\n    "github": {\n      "env": { "GITHUB_TOKEN": "⟪${pat}⟫" }\n    }\n  }\n}`,
    'a server of Cursor': `//- /.cursor/mcp.json\n${server(`⟪${pat}⟫`)}`,
    'a server of Claude Code': `//- /.mcp.json\n${server(`⟪${pat}⟫`)}`,
    'a server of Claude Desktop': `//- /claude_desktop_config.json\n${server(`⟪${pat}⟫`)}`,
    'a server of Gemini CLI': `//- /.gemini/settings.json\n${server(`⟪${pat}⟫`)}`,
    'a server of Codex': `//- /.codex/config.toml\n[mcp_servers.github]\nenv = { GITHUB_TOKEN = "⟪${pat}⟫" }`,
    'a server of Windsurf': `//- /.codeium/windsurf/mcp_config.json\n${server(`⟪${pat}⟫`)}`,
    'a server of Cline': `//- /cline_mcp_settings.json\n${server(`⟪${pat}⟫`)}`,
    'a server of Roo Code': `//- /.roo/mcp.json\n${server(`⟪${pat}⟫`)}`,
    'a server of Zed': `//- /.zed/settings.json\n{ "context_servers": { "github": { "command": "npx", "env": { "GITHUB_TOKEN": "⟪${pat}⟫" } } } }`,
    'a header of a server': `//- /.mcp.json\n{ "mcpServers": { "github": { "type": "http", "headers": { "Authorization": "Bearer ⟪${pat}⟫" } } } }`,
    'a launch configuration': `//- /.vscode/launch.json\n{ "configurations": [{ "name": "api", "env": { "DB_PASSWORD": "⟪{{fake:password:1}}⟫" } }] }`,
    'the settings of a workspace': `//- /.vscode/settings.json\n{ "acme.apiToken": "⟪${pat}⟫" }`,
    'a development container': `//- /.devcontainer/devcontainer.json\n{ "containerEnv": { "GITHUB_TOKEN": "⟪${pat}⟫" } }`,
    'a request file': `//- /api.http\nGET https://api.acme.io/orders\nAuthorization: Bearer ⟪${pat}⟫`,
    'a URL with a password': `//- /.mcp.json\n{ "mcpServers": { "db": { "args": ["postgres://orders:⟪{{fake:password:2}}⟫@db.acme.internal/orders"] } } }`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, underline(text)));

  const silent: Record<string, string> = {
    'an input': `//- /.vscode/mcp.json\n{ "servers": { "github": { "env": { "GITHUB_TOKEN": "\${input:github-token}" } } } }`,
    'a variable': `//- /.mcp.json\n${server('${GITHUB_TOKEN}')}`,
    'a variable behind a scheme': `//- /.mcp.json\n{ "mcpServers": { "github": { "headers": { "Authorization": "Bearer \${GITHUB_TOKEN}" } } } }`,
    'a local variable of a container': `//- /.devcontainer/devcontainer.json\n{ "containerEnv": { "GITHUB_TOKEN": "\${localEnv:GITHUB_TOKEN}" } }`,
    'a placeholder': `//- /.mcp.json\n${server('YOUR_GITHUB_TOKEN')}`,
    'an empty value': `//- /.mcp.json\n${server('')}`,
    'another file': `//- /config.json\n${server(pat)}`,
    'a request file with a variable': '//- /api.http\nGET https://api.acme.io/orders\nAuthorization: Bearer {{token}}',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));

  it('speaks alone, and names client and server', async () => {
    const [only, ...others] = (await analyseFixture(`//- /.cursor/mcp.json\n${server(pat)}`)).findings();
    assert.equal(only?.ruleId, id);
    assert.match(only.message, /settings of Cursor, for the server `github`/);
    assert.deepEqual(others, []);
  });

  const withoutFile: Record<string, string> = {
    'a server by address': `//- /.vscode/mcp.json\n{ "servers": { "x": { "url": "https://x.test", "env": { "TOKEN": "${pat}$0" } } } }`,
    'a browser, whose debugger starts no program with variables': `//- /.vscode/launch.json\n{ "configurations": [{ "type": "chrome", "env": { "TOKEN": "${pat}$0" } }] }`,
    'Claude Code, which documents no file': `//- /.mcp.json\n${server(`${pat}$0`)}`,
    'a comment that would be lost': `//- /.vscode/mcp.json\n{ "servers": { "x": { "command": "y", "env": {\n "TOKEN": "${pat}$0", // mine\n "B": "c" } } } }`,
  };
  for (const [name, text] of Object.entries(withoutFile))
    it(`offers no file for ${name}`, async () => {
      const { fixes: offered } = await fixesAt(id, text);
      assert.deepEqual(
        offered.filter((fix) => fix.title.includes('envFile')),
        [],
      );
    });

  const unresolved: Record<string, readonly [path: string, text: string, advice: RegExp]> = {
    'Claude Desktop': ['claude_desktop_config.json', server(`${pat}$0`), /documents no reference to the environment/],
    'the settings of Claude Code': ['.claude/settings.json', `{ "env": { "GITHUB_TOKEN": "${pat}$0" } }`, /apiKeyHelper/],
    Codex: ['.codex/config.toml', `[mcp_servers.github]\nenv = { GITHUB_TOKEN = "${pat}$0" }`, /env_vars/],
    Zed: ['.zed/settings.json', `{ "context_servers": { "github": { "env": { "GITHUB_TOKEN": "${pat}$0" } } } }`, /documents no reference/],
    'the settings of VS Code': ['.vscode/settings.json', `{ "acme.apiToken": "${pat}$0" }`, /secret storage/],
    'Continue in JSON': ['.continue/config.json', `{ "apiToken": "${pat}$0" }`, /YAML/],
  };
  for (const [name, [path, text, advice]] of Object.entries(unresolved))
    it(`says what ${name} has instead of a reference, and rewrites nothing`, async () => {
      const { fixes: offered, analysed } = await fixesAt(id, `//- /${path}\n${text}`);
      assert.match(analysed.findings()[0]!.message, advice);
      assert.deepEqual(
        offered.filter((fix) => /^(?:Ask for it|Read it from the environment)/.test(fix.title)),
        [],
      );
    });

  const fixes: Record<string, readonly [string, string, string]> = {
    'asks for it, with inputs made': [
      'Ask for it',
      `//- /.vscode/mcp.json\n{\n  // our servers\n  "servers": {\n    "github": {\n      "env": { "GITHUB_TOKEN": "${pat}$0" }\n    }\n  }\n}\n`,
      '//- /.vscode/mcp.json\n{\n  "inputs": [\n    {\n      "type": "promptString",\n      "id": "github-token",\n      "description": "GitHub personal access token (classic)",\n      "password": true\n    }\n  ],\n  // our servers\n  "servers": {\n    "github": {\n      "env": { "GITHUB_TOKEN": "${input:github-token}" }\n    }\n  }\n}\n',
    ],
    'asks for it, beside other inputs of that name': [
      'Ask for it',
      `//- /.vscode/mcp.json\n{\n\t"inputs": [\n\t\t{ "type": "promptString", "id": "github-token", "description": "x", "password": true } // mine\n\t],\n\t"servers": { "github": { "env": { "GITHUB_TOKEN": "${pat}$0" } } }\n}`,
      '//- /.vscode/mcp.json\n{\n\t"inputs": [\n\t\t{ "type": "promptString", "id": "github-token", "description": "x", "password": true },\n\t\t{ "type": "promptString", "id": "github-token-2", "description": "GitHub personal access token (classic)", "password": true } // mine\n\t],\n\t"servers": { "github": { "env": { "GITHUB_TOKEN": "${input:github-token-2}" } } }\n}',
    ],
    'asks for it, with empty inputs': [
      'Ask for it',
      `//- /.vscode/mcp.json\n{\n  "inputs": [],\n  "servers": { "github": { "headers": { "Authorization": "Bearer ${pat}$0" } } }\n}`,
      '//- /.vscode/mcp.json\n{\n  "inputs": [\n    {\n      "type": "promptString",\n      "id": "github-token",\n      "description": "GitHub personal access token (classic)",\n      "password": true\n    }\n  ],\n  "servers": { "github": { "headers": { "Authorization": "Bearer ${input:github-token}" } } }\n}',
    ],
    'asks for it, on one line': [
      'Ask for it',
      `//- /.vscode/mcp.json\n{ "servers": { "github": { "env": { "TOKEN": "${pat}$0" } } } }`,
      '//- /.vscode/mcp.json\n{ "inputs": [{ "type": "promptString", "id": "token", "description": "GitHub personal access token (classic)", "password": true }], "servers": { "github": { "env": { "TOKEN": "${input:token}" } } } }',
    ],
    'reads a variable in Claude Code': [
      'Read it from the environment',
      `//- /.mcp.json\n${server(`${pat}$0`)}`,
      `//- /.mcp.json\n${server('${GITHUB_TOKEN}')}`,
    ],
    'reads a variable in Cursor': [
      'Read it from the environment',
      `//- /.cursor/mcp.json\n${server(`${pat}$0`)}`,
      `//- /.cursor/mcp.json\n${server('${env:GITHUB_TOKEN}')}`,
    ],
    'reads a file in VS Code, instead of the only variable': [
      'Read GITHUB_TOKEN from a file',
      `//- /.vscode/mcp.json\n{\n  "servers": {\n    "github": {\n      "command": "npx",\n      "env": { "GITHUB_TOKEN": "${pat}$0" } // ours\n    }\n  }\n}\n`,
      '//- /.vscode/mcp.json\n{\n  "servers": {\n    "github": {\n      "command": "npx",\n      "envFile": "${workspaceFolder}/.env" // ours\n    }\n  }\n}\n',
    ],
    'reads a file in a launch configuration, beside other variables': [
      'Read TOKEN from a file',
      `//- /.vscode/launch.json\n{\n  "configurations": [\n    {\n      "type": "node",\n      "env": {\n        "A": "b", // plain\n        "TOKEN": "${pat}$0",\n        "C": "d"\n      }\n    }\n  ]\n}\n`,
      '//- /.vscode/launch.json\n{\n  "configurations": [\n    {\n      "type": "node",\n      "envFile": "${workspaceFolder}/.env",\n      "env": {\n        "A": "b", // plain\n        "C": "d"\n      }\n    }\n  ]\n}\n',
    ],
    'reads the file that is named already': [
      'Read TOKEN from a file',
      `//- /.cursor/mcp.json\n{ "mcpServers": { "x": { "command": "y", "envFile": ".env", "env": { "A": "b", "TOKEN": "${pat}$0" } } } }`,
      '//- /.cursor/mcp.json\n{ "mcpServers": { "x": { "command": "y", "envFile": ".env", "env": { "A": "b" } } } }',
    ],
    'reads a variable in Windsurf': [
      'Read it from the environment',
      `//- /.codeium/windsurf/mcp_config.json\n${server(`${pat}$0`)}`,
      `//- /.codeium/windsurf/mcp_config.json\n${server('${env:GITHUB_TOKEN}')}`,
    ],
    'reads a variable in Cline': [
      'Read it from the environment',
      `//- /cline_mcp_settings.json\n${server(`${pat}$0`)}`,
      `//- /cline_mcp_settings.json\n${server('${env:GITHUB_TOKEN}')}`,
    ],
    'reads a variable in Roo Code': [
      'Read it from the environment',
      `//- /.roo/mcp.json\n${server(`${pat}$0`)}`,
      `//- /.roo/mcp.json\n${server('${env:GITHUB_TOKEN}')}`,
    ],
    'reads a variable of the machine in a container': [
      'Read it from the environment',
      `//- /.devcontainer.json\n{\n  // tokens\n  "remoteEnv": { "GITHUB_TOKEN": "${pat}$0" },\n}`,
      '//- /.devcontainer.json\n{\n  // tokens\n  "remoteEnv": { "GITHUB_TOKEN": "${localEnv:GITHUB_TOKEN}" },\n}',
    ],
    'reads a variable in a launch configuration': [
      'Read it from the environment',
      `//- /.vscode/launch.json\n{ "configurations": [{ "env": { "GITHUB_TOKEN": "${pat}$0" } }] }`,
      '//- /.vscode/launch.json\n{ "configurations": [{ "env": { "GITHUB_TOKEN": "${env:GITHUB_TOKEN}" } }] }',
    ],
  };
  for (const [name, [title, before, after]] of Object.entries(fixes))
    it(`fix ${name}`, async () => {
      await checkFix(id, title, before, after);
      // A second time there is nothing to do.
      await checkNone(id, after);
    });

  it('says what must be set, and offers nothing where no client reads a variable', async () => {
    const { fixes: made, analysed } = await fixesAt(id, `//- /.mcp.json\n${server(`${pat}$0`)}`);
    assert.match(made[0]!.needs!, /^GITHUB_TOKEN in the environment in which Claude Code is started/);
    assert.ok(!applyEdits(made[0]!, analysed.fixture.files).get('.mcp.json')!.includes('ghp_'));
    const desktop = await fixesAt(id, `//- /claude_desktop_config.json\n${server(`${pat}$0`)}`);
    assert.deepEqual(desktop.fixes, []);
  });
});
