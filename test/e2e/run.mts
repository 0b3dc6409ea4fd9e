/**
 * Runs the suite inside a real editor.
 *
 *     tsx test/e2e/run.mts node        Node extension host of the web workbench
 *     tsx test/e2e/run.mts web         web-worker extension host, no server behind it
 *     tsx test/e2e/run.mts electron    desktop VS Code, downloaded by @vscode/test-electron
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { writeShop } from '../../examples/shop.mts';
import { root } from '../../scripts/build.mts';
import { installWorkbench } from '../../scripts/workbench/install.mts';
import { freePort, serve } from '../../scripts/workbench/serve.mts';
import { makeWebBuild } from '../../scripts/workbench/webBuild.mts';
import { openPage, runExtensionTests } from './browser.mts';
import type { OpenPage, TestRun } from './browser.mts';
import { bundleSuite, suiteSeed } from './bundle.mts';

type Host = 'node' | 'web' | 'electron';

const screenshots = path.join(root, 'test/output');

async function runNode(folder: string): Promise<boolean> {
  const tests = await bundleSuite('node');
  const workbench = installWorkbench(true);
  const server = await serve(workbench, { driver: true });
  let open: OpenPage | undefined;
  try {
    open = await openPage(workbench);
    const remote = (file: string): string => `vscode-remote://${server.authority}${file}`;
    const url = server.url(folder, [
      ['extensionDevelopmentPath', remote(root)],
      ['extensionTestsPath', remote(tests)],
      ['skipWelcome', 'true'],
    ]);
    return await report('node', open, await runExtensionTests(open.page, url));
  } finally {
    await open?.browser.close();
    server.stop();
  }
}

interface TestWeb {
  open(options: {
    browserType: 'none';
    quality: 'stable';
    commit: string;
    testRunnerDataDir: string;
    extensionDevelopmentPath: string;
    extensionTestsPath: string;
    folderPath: string;
    host: string;
    port: number;
  }): Promise<{ dispose(): void }>;
}

async function runWeb(folder: string): Promise<boolean> {
  const tests = await bundleSuite('web');
  const workbench = installWorkbench(true);
  const build = makeWebBuild(workbench);
  const testWeb = createRequire(path.join(workbench.folder, 'package.json'))('@vscode/test-web') as TestWeb;
  const port = await freePort();
  const server = await testWeb.open({
    browserType: 'none',
    quality: 'stable',
    commit: build.commit,
    testRunnerDataDir: build.dataFolder,
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
    folderPath: folder,
    host: 'localhost',
    port,
  });
  let open: OpenPage | undefined;
  try {
    open = await openPage(workbench);
    return await report('web', open, await runExtensionTests(open.page, `http://localhost:${port}/`));
  } finally {
    await open?.browser.close();
    server.dispose();
  }
}

async function report(host: Host, { browser, page, refused }: OpenPage, run: TestRun): Promise<boolean> {
  if (run.code === 0) return true;
  const shot = path.join(screenshots, `${host}-failed.png`);
  await page.screenshot({ path: shot });
  const why = run.code === undefined ? 'the tests did not end in time' : `exit code ${run.code}`;
  console.error(
    `${host}: ${why}; Chromium ${browser.version()}, screenshot ${path.relative(process.cwd(), shot)}; refused: ${[...refused].join(' ') || 'nothing'}`,
  );
  return false;
}

const downloads = 'https://update.code.visualstudio.com/api/releases/stable';

async function runElectron(folder: string): Promise<boolean> {
  const reachable = await fetch(downloads, { signal: AbortSignal.timeout(10_000) }).then(
    (response) => response.ok,
    () => false,
  );
  if (!reachable) {
    console.log(
      'skipped: the desktop run needs https://update.code.visualstudio.com, which cannot be reached from here; `npm run test:e2e` runs the same suite in the web workbench.',
    );
    return true;
  }
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    console.log('skipped: the desktop run needs a display; run it under xvfb-run.');
    return true;
  }
  const tests = await bundleSuite('node');
  const { runTests } = await import('@vscode/test-electron');
  const user = fs.mkdtempSync(path.join(os.tmpdir(), 'bulkhead-user-'));
  try {
    await runTests({
      cachePath: path.join(root, '.tools/vscode-desktop'),
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust', '--user-data-dir', user],
    });
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return false;
  } finally {
    fs.rmSync(user, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function run(host: Host): Promise<boolean> {
  fs.mkdirSync(screenshots, { recursive: true });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bulkhead-shop-'));
  try {
    writeShop(folder, suiteSeed);
    return await (host === 'node' ? runNode : host === 'web' ? runWeb : runElectron)(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const host = process.argv[2] ?? '';
if (!['node', 'web', 'electron'].includes(host)) {
  console.error('usage: tsx test/e2e/run.mts node|web|electron');
  process.exit(2);
}
// Servers and browsers of a failed run must not keep the process, so it ends here in any case.
process.exit((await run(host as Host)) ? 0 : 1);
