/** A browser for the end-to-end tests, and a page that reaches nothing but this machine. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { toolsFolder } from '../../scripts/workbench/install.mts';
import type { Workbench } from '../../scripts/workbench/install.mts';

export interface OpenPage {
  readonly browser: Browser;
  readonly page: Page;
  /** Addresses elsewhere that the page asked for and did not get. */
  readonly refused: ReadonlySet<string>;
}

export interface PageOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
}

/** @throws when no browser starts, with what is missing and how to get it */
export async function openPage(workbench: Workbench, options: PageOptions = {}): Promise<OpenPage> {
  const executablePath = await findBrowser(workbench);
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const env = { ...process.env, ...libraryPath(executablePath) } as Record<string, string>;
  const browser = await chromium.launch({ executablePath, headless: true, args, env });
  const context = await browser.newContext({
    viewport: { width: 1360, height: 860 },
    colorScheme: options.colorScheme ?? 'dark',
    forcedColors: options.forcedColors ? 'active' : 'none',
  });
  const refused = new Set<string>();
  const elsewhere = (url: URL): boolean => /^https?:$/.test(url.protocol) && !/^(127\.0\.0\.1|(.*\.)?localhost)$/.test(url.hostname);
  await context.route(elsewhere, (route) => {
    refused.add(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return { browser, page, refused };
}

/** What an extension test run in the page reported. */
export interface TestRun {
  /** The exit code that the workbench gave, or undefined when it took too long. */
  readonly code: number | undefined;
  readonly output: string;
}

// What the workbench itself says on the same channel.
const noise =
  /^(\[(AgentHost|ChatModel|AccountPolicy|reconnection|Service Worker)|Resolv|Creating a socket|Creation of workbench|Updating additional|Ignoring fetching|Timed out waiting for auth|getaddrinfo|Error: Could not locate the bindings|Cannot find module '.\/build\/Release|Canceled|ENOPRO|CodeExpectedError|Failed to get installed servers|Request to |Found additional|Loading development|Unable to read file|\[chat-stt\])/;

/** Opens a workbench page whose payload names a tests module, prints what the tests say and waits for their end. */
export async function runExtensionTests(page: Page, url: string, limit = 180_000): Promise<TestRun> {
  const lines: string[] = [];
  let finish: (code: number) => void = () => undefined;
  const finished = new Promise<number>((resolve) => (finish = resolve));
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
    const line = format(...args);
    if (noise.test(line) && !process.env['VERBOSE']) return;
    lines.push(line);
    console.log(line);
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => finish(code));
  await page.goto(url);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), limit)));
  const code = await Promise.race([finished, late]);
  clearTimeout(timer);
  return { code, output: lines.join('\n') };
}

async function findBrowser(workbench: Workbench): Promise<string> {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  const usual = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ];
  const installed = usual.find((file) => fs.existsSync(file));
  if (installed) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The end-to-end tests need Chrome, Chromium or Edge; none was found. CHROMIUM=<path> names one in another place.');
  }
  const file = await unpackChromium(workbench);
  makeLibraries(file);
  return file;
}

/** Unpacks the Chromium that the npm package `@sparticuz/chromium` carries; once. */
async function unpackChromium(workbench: Workbench): Promise<string> {
  const folder = path.join(toolsFolder, 'chromium');
  const file = path.join(folder, 'chromium');
  if (fs.existsSync(file)) return file;
  const half = `${folder}.${process.pid}`;
  fs.mkdirSync(half, { recursive: true });
  const before = process.env['TMPDIR'];
  // The package unpacks into the folder for temporary files.
  process.env['TMPDIR'] = half;
  try {
    const require = createRequire(path.join(workbench.folder, 'package.json'));
    const chromiumPackage = require('@sparticuz/chromium') as { executablePath(): Promise<string> };
    await chromiumPackage.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(half, folder);
  return file;
}

const libraries = ['libnss3', 'libnspr4', 'libexpat1'];
const ownLibraries = path.join(toolsFolder, 'lib');

function libraryPath(executable: string): Record<string, string> {
  if (!executable.startsWith(toolsFolder) || !fs.existsSync(ownLibraries)) return {};
  const folders = fs.readdirSync(ownLibraries, { recursive: true, withFileTypes: true }).filter((entry) => /\.so(\.|$)/.test(entry.name));
  return { LD_LIBRARY_PATH: [...new Set(folders.map((entry) => entry.parentPath))].join(':') };
}

/**
 * The unpacked Chromium needs three system libraries. Where they are missing and cannot be installed for want of rights,
 * their Debian packages are fetched and unpacked beside it.
 */
function makeLibraries(executable: string): void {
  const missing = missingLibraries(executable);
  if (!missing.length) return;
  const help = `The browser for the end-to-end tests lacks ${missing.join(', ')}. Install them (Debian, Ubuntu: apt-get install ${libraries.join(' ')}), or set CHROMIUM=<path> to an installed browser.`;
  const half = `${ownLibraries}.${process.pid}`;
  fs.mkdirSync(half, { recursive: true });
  const downloaded = spawnSync('apt-get', ['download', ...libraries], { cwd: half, encoding: 'utf8' });
  if (downloaded.error || downloaded.status !== 0)
    throw new Error(`${help}\napt-get download: ${downloaded.error?.message ?? downloaded.stderr}`);
  for (const file of fs.readdirSync(half).filter((name) => name.endsWith('.deb'))) {
    const unpacked = spawnSync('dpkg', ['-x', file, '.'], { cwd: half, encoding: 'utf8' });
    if (unpacked.error || unpacked.status !== 0) throw new Error(`${help}\ndpkg -x ${file}: ${unpacked.error?.message ?? unpacked.stderr}`);
  }
  fs.rmSync(ownLibraries, { recursive: true, force: true });
  fs.renameSync(half, ownLibraries);
  const still = missingLibraries(executable);
  if (still.length) throw new Error(help);
}

function missingLibraries(executable: string): string[] {
  const listed = spawnSync('ldd', [executable], { encoding: 'utf8', env: { ...process.env, ...libraryPath(executable) } });
  if (listed.error) return [];
  return [...listed.stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]!);
}
