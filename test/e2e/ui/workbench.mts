/** One installed package in one workbench window, with the few gestures that the tests make. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { writeShop } from '../../../examples/shop.mts';
import { root } from '../../../scripts/build.mts';
import { packageExtension } from '../../../scripts/package.mts';
import { installWorkbench } from '../../../scripts/workbench/install.mts';
import { serve } from '../../../scripts/workbench/serve.mts';
import { openPage } from '../browser.mts';

export const screenshots = path.join(root, 'test/output');
export const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', 'high-contrast': 'Default High Contrast' } as const;
export type ThemeName = keyof typeof themes;

let packed: Promise<string> | undefined;

/** The package, made once for all tests of this process. */
export function thePackage(): Promise<string> {
  packed ??= packageExtension(path.join(root, 'out/e2e/bulkhead.vsix'));
  return packed;
}

export interface Window {
  readonly page: Page;
  /** The workspace on disk. */
  readonly folder: string;
  file(name: string): string;
  /** Addresses elsewhere that the page asked for. */
  readonly refused: ReadonlySet<string>;
  /** Writes a picture to `test/output/NAME.png`. */
  shot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface WindowOptions {
  readonly openFile?: string;
  readonly theme?: ThemeName;
  /** The folder is not trusted: Restricted Mode. */
  readonly restricted?: boolean;
}

/** Starts a server with the package installed and opens the example workspace in a page of its own. */
export async function openWindow(options: WindowOptions = {}): Promise<Window> {
  fs.mkdirSync(screenshots, { recursive: true });
  const vsix = await thePackage();
  const workbench = installWorkbench(true);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bulkhead-shop-'));
  writeShop(folder, 'screenshots');
  const theme = options.theme ?? 'dark';
  const server = await serve(workbench, {
    vsix: [vsix],
    driver: true,
    workspaceTrust: options.restricted === true,
    settings: {
      'workbench.colorTheme': themes[theme],
      'window.autoDetectColorScheme': false,
      'window.autoDetectHighContrast': false,
      // The question would cover the page; without it the folder simply stays untrusted.
      'security.workspace.trust.startupPrompt': 'never',
      'files.autoSave': 'off',
    },
  });
  const removeFolder = (): void => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const { browser, page, refused } = await openPage(workbench, { colorScheme: theme === 'light' ? 'light' : 'dark' });
    const payload: [string, string][] = [['skipWelcome', 'true']];
    if (options.openFile) payload.push(['openFile', `vscode-remote://${server.authority}${path.join(folder, options.openFile)}`]);
    await page.goto(server.url(folder, payload));
    await page.waitForSelector('.monaco-workbench .statusbar', { state: 'attached' });
    return {
      page,
      folder,
      refused,
      file: (name) => fs.readFileSync(path.join(folder, name), 'utf8'),
      shot: async (name) => void (await page.screenshot({ path: path.join(screenshots, `${name}.png`) })),
      close: async () => {
        await browser.close();
        server.stop();
        removeFolder();
      },
    };
  } catch (error) {
    server.stop();
    removeFolder();
    throw error;
  }
}

/** Opens the view container of the product from the activity bar. */
export async function openIdentities(page: Page): Promise<Locator> {
  await page.click('.activitybar .action-label[aria-label*="Bulkhead"]', { force: true });
  const rows = page.locator('.sidebar .pane-body .monaco-list-row');
  await rows.first().waitFor();
  return rows;
}

/** Runs a command from the palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Opens the environment matrix; gives the document of its page. */
export async function openMatrix(page: Page): Promise<FrameLocator> {
  await runCommand(page, 'Bulkhead: Show Environment Matrix');
  // The page stands in a frame within the frame of the view.
  const matrix = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
  await matrix.locator('tbody tr').first().waitFor();
  return matrix;
}

/** Opens a file by name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(name);
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: path.posix.basename(name) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.locator(`.tabs-container .tab.active[data-resource-name="${path.posix.basename(name)}"]`).waitFor();
}

/**
 * Repeats a gesture until what it should bring about is there: a page that is still drawing can lose a click or a key.
 *
 * @throws what went wrong in the last try
 */
export async function untilShown(wanted: Locator, gesture: () => Promise<void>, tries = 10): Promise<void> {
  for (let left = tries; ; left--) {
    try {
      await gesture();
      await wanted.first().waitFor({ timeout: 2000 });
      return;
    } catch (error) {
      if (left <= 1) throw error;
    }
  }
}

/** Puts the cursor on a piece of editor text and opens its quick fixes. */
export async function quickFixes(page: Page, text: string): Promise<Locator> {
  const rows = page.locator('.action-widget .monaco-list-row');
  await untilShown(rows, async () => {
    await page.keyboard.press('Escape');
    await page.locator('.monaco-editor .view-line span span', { hasText: text }).first().click({ force: true, timeout: 2000 });
    await page.keyboard.press('Control+.');
  });
  return rows;
}
