/** `npm start`: builds Bulkhead, writes the example workspace, prints its scan and opens it in an editor. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { writeShop } from '../examples/shop.mts';
import { build, root } from './build.mts';
import { installWorkbench, toolsFolder } from './workbench/install.mts';
import { serve } from './workbench/serve.mts';

const usage = `npm start -- [FOLDER] [--no-editor] [--web] [--seed TEXT]

  FOLDER        open this folder instead of the example workspace
  --no-editor   stop after the scan
  --web         open in the web workbench even where VS Code is installed
  --seed TEXT   make the same example values again`;

interface Options {
  readonly folder?: string;
  readonly editor: boolean;
  readonly web: boolean;
  readonly seed: string;
}

/**
 * @param args what follows `npm start --`
 * @param from the folder in which the user stands
 * @returns the exit code; findings of the scan do not count
 */
export async function start(args: readonly string[], from: string): Promise<number> {
  const options = read(args, from);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${usage}`);
    return 2;
  }
  if (!(await build({ production: false, strict: true }))) return 1;

  const folder = options.folder ?? path.join(root, '.example-workspace/shop');
  if (!options.folder) {
    fs.rmSync(folder, { recursive: true, force: true });
    const files = writeShop(folder, options.seed);
    console.log(`Example workspace: ${path.relative(from, folder) || '.'}, ${files} files (--seed ${options.seed} makes it again)`);
  }

  console.log(`\nbulkhead scan ${path.relative(from, folder) || '.'}\n`);
  const scan = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), 'scan', folder], { stdio: 'inherit' });
  if (scan.error) throw scan.error;
  if (scan.status === null || scan.status > 2) {
    console.error(`The scan ended abnormally (${scan.signal ?? `exit code ${String(scan.status)}`}).`);
    return 1;
  }
  if (!options.editor) return 0;
  const code = options.web ? undefined : desktopCode();
  return code ? openDesktop(code, folder) : openWeb(folder);
}

function read(args: readonly string[], from: string): Options | string {
  let folder: string | undefined;
  let seed = randomBytes(4).toString('hex');
  let editor = true;
  let web = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--no-editor') editor = false;
    else if (arg === '--web') web = true;
    else if (arg === '--seed') {
      const next = args[++i];
      if (next === undefined) return '--seed needs a text';
      seed = next;
    } else if (arg.startsWith('-')) return `unknown option ${arg}`;
    else if (folder) return `only one folder can be opened: ${folder}, ${arg}`;
    else folder = path.resolve(from, arg);
  }
  if (folder && !fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return `${folder} is no folder`;
  return { folder, editor, web, seed };
}

/** The `code` command of a desktop VS Code, where there is one and a screen to show it on. */
function desktopCode(): string | undefined {
  // In a remote terminal `code` only talks to the window that it belongs to and cannot load an extension from a folder.
  if (process.env['VSCODE_IPC_HOOK_CLI']) return undefined;
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return undefined;
  const names = process.platform === 'win32' ? ['code.cmd', 'code.exe'] : ['code'];
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    for (const name of names) {
      const file = path.join(folder, name);
      if (folder && fs.existsSync(file)) return file;
    }
  }
  return undefined;
}

function openDesktop(code: string, folder: string): number {
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder];
  console.log(`\n${code} ${args.join(' ')}`);
  const opened = spawnSync(code, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (opened.error) throw opened.error;
  return opened.status ?? 1;
}

async function openWeb(folder: string): Promise<number> {
  console.log('\nNo `code` with a screen here: opening the web workbench.');
  const workbench = installWorkbench(false);
  const server = await serve(workbench, { workspaceTrust: true, dataFolder: path.join(toolsFolder, 'workbench-data') });
  const url = server.url(folder, [
    ['extensionDevelopmentPath', `vscode-remote://${server.authority}${root}`],
    ['skipWelcome', 'true'],
  ]);
  console.log(`\nOpen this in a browser:\n\n  ${url}\n\nIt runs until Ctrl+C.`);
  const signal = new Promise<undefined>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => resolve(undefined));
  });
  const ended = await Promise.race([signal, server.ended.then((code) => ({ code }))]);
  if (ended)
    console.error(
      `The workbench server ended by itself (exit code ${String(ended.code)}); its log is ${path.join(server.dataFolder, 'server.log')}`,
    );
  server.stop();
  return ended ? 1 : 0;
}
