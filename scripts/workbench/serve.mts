/** Starts the VS Code server of the workbench on this machine's loopback address, and ends it with all its children. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Workbench } from './install.mts';

export interface ServeOptions {
  /** Packages to install before the start. */
  readonly vsix?: readonly string[];
  /** Added to the user's settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Restricted Mode can come up; off makes every folder trusted. */
  readonly workspaceTrust?: boolean;
  /** The page may report test results and be driven (tests only). */
  readonly driver?: boolean;
  /** Folder of settings and state; a fresh one that is removed at the end by default. */
  readonly dataFolder?: string;
}

export interface RunningServer {
  /** `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** `127.0.0.1:40123`: the authority of every `vscode-remote:` URI of this server. */
  readonly authority: string;
  readonly dataFolder: string;
  /** URL of the workbench on a folder. */
  url(folder: string, payload?: readonly (readonly [string, string])[]): string;
  /** Settles when the server ends by itself. */
  readonly ended: Promise<number | null>;
  stop(): void;
}

const quiet: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/**
 * @throws when a package cannot be installed or the server does not answer within a minute; the message holds its log
 */
export async function serve(workbench: Workbench, options: ServeOptions = {}): Promise<RunningServer> {
  const own = options.dataFolder === undefined;
  const folder = options.dataFolder ?? fs.mkdtempSync(path.join(os.tmpdir(), 'bulkhead-workbench-'));
  const user = path.join(folder, 'data/User');
  fs.mkdirSync(user, { recursive: true });
  const settingsFile = path.join(user, 'settings.json');
  if (own || !fs.existsSync(settingsFile)) fs.writeFileSync(settingsFile, JSON.stringify({ ...quiet, ...options.settings }, null, 2));

  const main = path.join(workbench.vscode, 'out/server-main.js');
  const common = [
    main,
    '--accept-server-license-terms',
    '--server-data-dir',
    folder,
    '--user-data-dir',
    path.join(folder, 'data'),
    '--extensions-dir',
    path.join(folder, 'extensions'),
  ];
  const env = { ...process.env, HOME: own ? folder : process.env['HOME'] };
  for (const file of options.vsix ?? []) {
    const installed = spawnSync(workbench.node, [...common, '--install-extension', path.resolve(file), '--force'], {
      env,
      encoding: 'utf8',
    });
    if (installed.status !== 0) throw new Error(`${file} could not be installed:\n${installed.stdout}${installed.stderr}`);
  }

  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  // Anyone on this machine could open the page; a person's session is therefore guarded by a token.
  const token = options.driver ? undefined : randomBytes(16).toString('hex');
  const args = [
    ...common,
    ...['--host', '127.0.0.1', '--port', String(port), '--disable-telemetry', '--disable-experiments'],
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    ...(options.driver ? ['--enable-smoke-test-driver'] : []),
    ...(options.workspaceTrust ? [] : ['--disable-workspace-trust']),
  ];
  const logFile = path.join(folder, 'server.log');
  const log = fs.openSync(logFile, 'w');
  const child = spawn(workbench.node, args, { env, detached: true, stdio: ['ignore', log, log] });
  fs.closeSync(log);
  let stopped = false;
  const stop = (): void => {
    if (stopped) return;
    stopped = true;
    process.off('exit', stop);
    killGroup(child);
    if (own) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.on('exit', stop);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  try {
    await answers(`${origin}/version`, child);
  } catch (error) {
    const text = fs.readFileSync(logFile, 'utf8');
    stop();
    throw new Error(`The workbench server did not start: ${error instanceof Error ? error.message : String(error)}\n${text.slice(-4000)}`, {
      cause: error,
    });
  }
  return {
    origin,
    authority: `127.0.0.1:${port}`,
    dataFolder: folder,
    ended,
    stop,
    url(target, payload = []) {
      const query = new URLSearchParams();
      if (token) query.set('tkn', token);
      query.set('folder', target);
      if (payload.length) query.set('payload', JSON.stringify(payload));
      return `${origin}/?${query.toString()}`;
    },
  };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    if (child.exitCode !== null) throw new Error(`it ended with exit code ${child.exitCode}`);
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('no answer within a minute');
}

/** Ends a process that was started detached, with everything that it started. */
export function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    // The group is gone already.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
