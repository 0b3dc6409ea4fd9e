import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import { openFile, openIdentities, openWindow, quickFixes, runCommand, thePackage } from './workbench.mts';
import type { Window } from './workbench.mts';

describe('the identity view by keyboard', () => {
  let window: Window;
  before(async () => {
    await thePackage();
    window = await openWindow({ openFile: 'storefront/.env' });
    await window.page.waitForSelector('.monaco-editor .squiggly-error', { state: 'attached' });
    await openIdentities(window.page);
  });
  after(() => window?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window?.shot('identities-failed');
  });

  const rows = () => window.page.locator('.sidebar .pane-body .monaco-list-row');
  const quickInput = () => window.page.locator('.quick-input-widget input');
  /** Opens the filter's input; until it is there, keys would go to the editor. */
  const openFilter = async (): Promise<void> => {
    await runCommand(window.page, 'Bulkhead: Filter Identities');
    await window.page.locator('.quick-input-widget input[placeholder^="Words of"]').waitFor();
  };

  it('filters while one types, and Escape takes it back', async () => {
    const { page } = window;
    const before = await rows().count();
    await openFilter();
    await quickInput().pressSequentially('stripe');
    await page.locator('.sidebar .message', { hasText: '“stripe”' }).waitFor();
    await window.shot('identities-filter');
    await page.keyboard.press('Escape');
    await page.locator('.sidebar .message', { hasText: '“stripe”' }).waitFor({ state: 'hidden' });
    for (let i = 0; i < 50 && (await rows().count()) !== before; i++) await page.waitForTimeout(100);
    assert.equal(await rows().count(), before);
  });

  it('says what to do when nothing matches', async () => {
    const { page } = window;
    await openFilter();
    await quickInput().fill('no such identity');
    await page.keyboard.press('Enter');
    await page.locator('.sidebar .welcome-view-content', { hasText: 'Nothing matches the filter' }).waitFor();
    await page.locator('.sidebar .welcome-view-content .monaco-button', { hasText: 'Clear Filter' }).click();
    await rows().first().waitFor();
  });

  it('groups by what is chosen', async () => {
    const { page } = window;
    await runCommand(page, 'Bulkhead: Group Identities By');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Kind' }).first().click();
    await rows().filter({ hasText: 'API key' }).first().waitFor();
    await window.shot('identities-kinds');
    await runCommand(page, 'Bulkhead: Group Identities By');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Environment' }).first().click();
    await rows().filter({ hasText: 'production' }).first().waitFor();
  });

  it('opens places and peeks at all of them', async () => {
    const { page } = window;
    await runCommand(page, 'Bulkhead: Show Only Crossings');
    const identity = rows().filter({ hasText: 'environments' }).first();
    await identity.hover();
    await window.shot('identities-crossings');
    await identity.locator('.action-label[aria-label="Show Places"]').click();
    await page.locator('.monaco-editor .peekview-widget').waitFor();
    await window.shot('identities-peek');
    await page.keyboard.press('Escape');
    await runCommand(page, 'Bulkhead: Show All Identities');
  });

  it('suppresses a finding with a reason, and asks until there is one', async () => {
    const { page } = window;
    const name = 'charts/shop/values-staging.yaml';
    const secret = /^ {2}password: (\S+)/m.exec(window.file(name))![1]!;
    await openFile(page, 'values-staging.yaml');
    await page.waitForSelector('.monaco-editor .squiggly-error', { state: 'attached' });
    const fixes = await quickFixes(page, secret.slice(0, 8));
    await fixes.filter({ hasText: 'Suppress' }).first().click();
    await quickInput().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget', { hasText: 'needs a reason' }).waitFor();
    await quickInput().fill('replaced next week');
    await page.keyboard.press('Enter');
    await page.locator('.monaco-editor .view-line', { hasText: 'bulkhead-disable-next-line' }).waitFor();
    await page.keyboard.press('Control+S');
    for (let i = 0; i < 50 && !window.file(name).includes('replaced next week'); i++) await page.waitForTimeout(100);
    assert.match(window.file(name), /# bulkhead-disable-next-line [a-z-]+ -- replaced next week\n {2}password: /);
    await window.shot('suppressed');
  });
});
