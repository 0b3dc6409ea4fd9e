import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { URI } from 'vscode-uri';
import { neverCancelled } from '../base/cancellation.ts';
import { NodeFileSystem } from './nodeFileSystem.ts';

describe('ignore files on the disk', () => {
  let root: string;
  const write = (name: string, text: string): void => {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), text);
  };
  const listed = async (): Promise<Record<string, boolean | undefined>> => {
    const found: Record<string, boolean | undefined> = {};
    const folder = URI.file(root).toString();
    for await (const file of new NodeFileSystem().list(folder, neverCancelled, () => {})) found[file.path] = file.ignored;
    return found;
  };

  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'bulkhead-ignore-'));
    write('.env', 'A=1\n');
    write('web/.env', 'A=1\n');
    write('web/app.yml', 'a: 1\n');
    write('.gitignore', '/.env\n');
  });
  afterEach(() => fs.rmSync(root, { recursive: true }));

  it('tell of each file of a repository whether one covers it', async () => {
    write('.git/HEAD', 'ref: refs/heads/main\n');
    assert.deepEqual(await listed(), { '.env': true, '.gitignore': false, 'web/.env': false, 'web/app.yml': false });
    const files = new NodeFileSystem();
    const folder = URI.file(root).toString();
    assert.equal(await files.isIgnored(folder, '.env'), true);
    assert.equal(await files.isIgnored(folder, 'web/.env'), false);
    write('web/.gitignore', '.env\n');
    assert.equal(await files.isIgnored(folder, 'web/.env'), true);
    assert.equal(await files.ignores(folder, 'web/.env'), false, 'env files are read all the same');
  });

  it('tell nothing without a repository', async () => {
    assert.deepEqual(Object.values(await listed()), [undefined, undefined, undefined, undefined]);
    assert.equal(await new NodeFileSystem().isIgnored(URI.file(root).toString(), '.env'), undefined);
  });
});
