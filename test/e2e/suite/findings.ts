import * as vscode from 'vscode';
import { allPlaces, diagnosticsOf, eventually, open, ruleOf, sortPlaces, uriOf } from './support.ts';
import type { Place } from './support.ts';

/** Filled in by the bundler: what the example workspace says of itself. */
declare const EXPECTED_FINDINGS: readonly Place[];

function equal(actual: unknown, wanted: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`${what}\n  is:     ${a}\n  wanted: ${b}`);
}

describe('the example workspace', () => {
  it('activates the extension when a folder is open', async () => {
    const extension = vscode.extensions.getExtension('bulkhead.bulkhead');
    if (!extension) throw new Error('the extension is not installed');
    await open('storefront/.env');
    await eventually('active', () => extension.isActive, Boolean);
  });

  it('reports in every file, opened or not, exactly what is wrong there', async () => {
    const wanted = sortPlaces(EXPECTED_FINDINGS);
    try {
      await eventually('findings', allPlaces, (places) => JSON.stringify(places) === JSON.stringify(wanted), 45_000);
    } catch {
      const actual = allPlaces().map((place) => `${place.path}:${place.line} ${place.rule}`);
      const expected = wanted.map((place) => `${place.path}:${place.line} ${place.rule}`);
      const extra = actual.filter((line) => !expected.includes(line));
      const absent = expected.filter((line) => !actual.includes(line));
      throw new Error(`too much: ${extra.join(', ') || 'nothing'}; missing: ${absent.join(', ') || 'nothing'}`);
    }
  });

  it('marks the value, names the rule and links its page', async () => {
    const editor = await open('storefront/.env');
    const found = await eventually(
      'diagnostics',
      () => diagnosticsOf(editor.document.uri),
      (all) => all.length > 0,
    );
    const live = found.find((diagnostic) => ruleOf(diagnostic) === 'production-credential-in-lower-environment');
    if (!live) throw new Error('the live key is not reported');
    const line = editor.document.lineAt(live.range.start.line);
    equal(editor.document.getText(live.range), line.text.slice(line.text.indexOf('=') + 1), 'marked text');
    equal(live.severity, vscode.DiagnosticSeverity.Error, 'severity');
    if (typeof live.code !== 'object' || !live.code.target.path.includes('production-credential-in-lower-environment'))
      throw new Error('no link to the page of the rule');
  });

  it('shows the other place of a shared password', async () => {
    const uri = uriOf('storefront/.env.staging');
    const shared = diagnosticsOf(uri).find((diagnostic) => ruleOf(diagnostic) === 'credential-shared-across-environments');
    const other = shared?.relatedInformation?.map((related) => related.location.uri.path.split('/').at(-1));
    equal(other, ['.env.production'], 'related places');
  });

  it('never shows a value', async () => {
    const editor = await open('storefront/.env.production');
    const found = await eventually(
      'diagnostics',
      () => diagnosticsOf(editor.document.uri),
      (all) => all.length > 0,
    );
    const shared = found.find((diagnostic) => ruleOf(diagnostic) === 'credential-shared-across-environments');
    if (!shared) throw new Error('the shared password is not reported');
    const secret = editor.document.getText(shared.range);
    if (secret.length < 12) throw new Error('the range does not cover the password');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      shared.range.start,
    );
    const shown = hovers
      .flatMap((hover) => hover.contents.map((content) => (typeof content === 'string' ? content : content.value)))
      .join('\n');
    if (!shown.includes('production')) throw new Error('the hover does not name the environment');
    const messages = vscode.languages
      .getDiagnostics()
      .flatMap(([, all]) => all.map((diagnostic) => diagnostic.message + JSON.stringify(diagnostic.relatedInformation ?? [])));
    for (const text of [shown, ...messages]) if (text.includes(secret)) throw new Error('a text for the user holds the value');
  });
});
