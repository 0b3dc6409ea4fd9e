import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import { openFile, openIdentities, openMatrix, openWindow, quickFixes, runCommand, themes, thePackage, untilShown } from './workbench.mts';
import type { ThemeName, Window } from './workbench.mts';

describe('the installed package', () => {
  let window: Window;
  before(async () => {
    await thePackage();
    window = await openWindow({ openFile: 'storefront/.env' });
  });
  after(() => window?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window?.shot('ui-failed');
  });

  it('underlines a leaked key', () => window.page.waitForSelector('.monaco-editor .squiggly-error', { state: 'attached' }));

  it('says at the top of a file where it lives, and over a credential where else it stands', async () => {
    const { page } = window;
    await openFile(page, '.env.production');
    await page
      .locator('.codelens-decoration', { hasText: /^production · / })
      .first()
      .waitFor();
    const shared = page.locator('.codelens-decoration a', { hasText: /in \d+ environments/ }).first();
    await shared.waitFor();
    await window.shot('lenses');
    await shared.click();
    await page.locator('.peekview-widget').waitFor();
    await page.keyboard.press('Escape');
  });

  it('covers values on the screen, shows those of one line, and leaves the text alone', async () => {
    const { page } = window;
    await openFile(page, '.env.production');
    const line = page.locator('.monaco-editor .view-line', { hasText: 'DB_PASSWORD' });
    const colours = (): Promise<string[]> =>
      line.first().evaluate((element) => {
        // Runs in the page, whose types the tests do not know.
        const { getComputedStyle } = globalThis as unknown as { getComputedStyle(one: unknown): { color: string } };
        return [...element.querySelectorAll('span span')].map((span) => getComputedStyle(span).color);
      });
    const covered = async (): Promise<boolean> => (await colours()).some((colour) => colour === 'rgba(0, 0, 0, 0)');
    const becomes = async (wanted: boolean): Promise<void> => {
      for (let i = 0; i < 50 && (await covered()) !== wanted; i++) await page.waitForTimeout(100);
      assert.equal(await covered(), wanted, (await colours()).join(' '));
    };
    assert.equal(await covered(), false);
    const before = window.file('storefront/.env.production');
    await runCommand(page, 'Bulkhead: Cover Values on Screen');
    await becomes(true);
    await window.shot('covered');
    await line.first().click();
    await runCommand(page, 'Bulkhead: Show Values on This Line');
    await becomes(false);
    await page.keyboard.press('ArrowUp');
    await becomes(true);
    await runCommand(page, 'Bulkhead: Show Covered Values');
    await becomes(false);
    assert.equal(window.file('storefront/.env.production'), before);
  });

  it('lists the findings of the whole workspace under Problems', async () => {
    const { page } = window;
    await page.keyboard.press('Control+Shift+M');
    const rows = page.locator('.markers-panel .monaco-list-row');
    await rows.filter({ hasText: 'bulkhead' }).first().waitFor();
    await window.shot('problems');
    // The list draws only what fits; its filter brings a file that was never opened into sight.
    const filter = page.locator('.panel .viewpane-filter input');
    await untilShown(rows.filter({ hasText: 'values-staging.yaml' }), () => filter.fill('').then(() => filter.fill('values-staging')));
    await window.shot('problems-filtered');
    await filter.fill('');
    await page.keyboard.press('Control+J');
  });

  it('shows every identity in its view and opens a place from there', async () => {
    const { page } = window;
    const rows = await openIdentities(page);
    assert.ok((await rows.count()) >= 3, 'at least three rows');
    await rows.filter({ hasText: 'production' }).first().waitFor();
    await window.shot('identities');
  });

  it('lays identities out over environments, filters, follows arrow keys and opens places', async () => {
    const { page } = window;
    const matrix = await openMatrix(page);
    const head = matrix.locator('thead th');
    await head.filter({ hasText: 'production' }).first().waitFor();
    const crossing = matrix.locator('tbody tr').first().locator('button.crossing');
    assert.ok((await crossing.count()) >= 2, 'the first row crosses a wall in two environments');
    await window.shot('matrix');
    const rows = await matrix.locator('tbody tr').count();
    await matrix.locator('#crossings').check();
    assert.ok((await matrix.locator('tbody tr').count()) < rows);
    await crossing.first().focus();
    await page.keyboard.press('ArrowRight');
    assert.match((await matrix.locator('button:focus').getAttribute('aria-label')) ?? '', /crosses environments$/);
    await page.keyboard.press('Enter');
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await window.shot('matrix-opened');
    await runCommand(page, 'View: Close All Editors');
  });

  it('moves a value behind a reference with Ctrl+. and saves the file', async () => {
    const { page } = window;
    const name = 'charts/shop/values-staging.yaml';
    const secret = /^ {2}password: (\S+)/m.exec(window.file(name))![1]!;
    await openFile(page, 'values-staging.yaml');
    await page.waitForSelector('.monaco-editor .squiggly-error', { state: 'attached' });
    const fixes = await quickFixes(page, secret.slice(0, 8));
    await window.shot('quick-fix');
    const titles = await fixes.allInnerTexts();
    assert.ok(
      titles.some((title) => title.includes('Move to')),
      titles.join(' | '),
    );
    // The first one stands selected.
    await page.keyboard.press('Enter');
    await page.waitForSelector('.monaco-editor .squiggly-error', { state: 'detached' });
    await page.keyboard.press('Control+S');
    for (let i = 0; i < 50 && window.file(name).includes(secret); i++) await page.waitForTimeout(100);
    assert.ok(!window.file(name).includes(secret), 'the value has left the disk');
    assert.match(window.file(name), /^ {2}password: \S+$/m);
    await window.shot('moved');
  });

  it('asks nothing of the network', () => {
    const strange = [...window.refused].filter((url) => !url.startsWith('https://open-vsx.org/'));
    assert.deepEqual(strange, []);
  });
});

describe('Restricted Mode', () => {
  let window: Window;
  before(async () => {
    window = await openWindow({ openFile: 'storefront/.env', restricted: true });
  });
  after(() => window?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window?.shot('restricted-failed');
  });

  it('still finds, in a folder that nobody trusted', async () => {
    const { page } = window;
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first().waitFor();
    await page.waitForSelector('.monaco-editor .squiggly-error', { state: 'attached' });
    await openIdentities(page);
    await window.shot('restricted');
  });
});

describe('themes', () => {
  for (const theme of Object.keys(themes) as ThemeName[]) {
    it(`${theme}: the identity view beside an editor, and the matrix`, async () => {
      const window = await openWindow({ openFile: 'storefront/.env.staging', theme });
      try {
        await window.page.waitForSelector('.monaco-editor .squiggly-error', { state: 'attached' });
        await openIdentities(window.page);
        await window.shot(`theme-${theme}`);
        await openMatrix(window.page);
        await window.shot(`matrix-${theme}`);
      } finally {
        await window.close();
      }
    });
  }
});
