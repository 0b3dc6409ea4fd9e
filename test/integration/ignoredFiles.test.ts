import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { makeFake } from '../support/fakes.ts';
import { TestClient } from '../support/lspClient.ts';

describe('ignore files in the editor', () => {
  const rule = 'env-file-not-ignored';
  const text = `GITHUB_TOKEN=${makeFake('github-pat', 'ignored')}\n`;
  let folder: string;
  let client: TestClient | undefined;
  const write = (name: string, content: string): string => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
    return `file://${file}`;
  };

  beforeEach(() => {
    folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'bulkhead-ignored-')));
    write('.git/HEAD', 'ref: refs/heads/main\n');
  });
  afterEach(async () => {
    await client?.stop();
    client = undefined;
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('decide on closed and open env files, and the fix adds the line', async () => {
    const ignore = write('.gitignore', 'dist/\n');
    const file = write('.env', text);
    client = await TestClient.start(folder);
    await client.until(() => client!.codes(file).includes(rule), 'the finding in the closed file');
    await client.open(file, text, 'dotenv');
    await client.until(() => client!.codes(file).includes(rule), 'the finding in the open file');
    const diagnostic = client.diagnostics.get(file)!.find((one) => one.code === rule)!;
    const fix = (await client.actions(file, diagnostic)).find((action) => action.title === 'Add it to .gitignore');
    const [change] = fix!.edit!.documentChanges as TextDocumentEdit[];
    assert.equal(change!.textDocument.uri, ignore);
    assert.deepEqual(change!.edits[0], {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
      newText: '.env\n',
    } as TextEdit);
    write('.gitignore', 'dist/\n.env\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: ignore, type: 2 }] });
    await client.until(() => !client!.codes(file).includes(rule), 'the finding to go');
    assert.ok(client.codes(file).includes('hardcoded-credential'));
  });

  it('count again when an ignore file goes', async () => {
    const ignore = write('.gitignore', '.env\n');
    const file = write('.env', text);
    client = await TestClient.start(folder);
    await client.until(() => client!.codes(file).includes('hardcoded-credential'), 'the file');
    assert.ok(!client.codes(file).includes(rule));
    fs.rmSync(path.join(folder, '.gitignore'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: ignore, type: 3 }] });
    await client.until(() => client!.codes(file).includes(rule), 'the finding');
  });
});
