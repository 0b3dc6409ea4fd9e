import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'mocha';
import { Repository } from '../../../test/support/repository.ts';
import { Git, gitProgram } from './git.ts';

describe('git', () => {
  const where = new Repository({
    'a.txt': 'one\n',
    'empty.txt': '',
    'large.txt': 'x'.repeat(300_000),
    'bytes.bin': new Uint8Array([0, 10, 13, 255, 10]),
    'folder/ü\t"q".txt': 'name\n',
  }).commit();
  after(() => where.remove());

  it('reads blobs in order, however they are cut, and passes over what is too large', async () => {
    const git = await Git.open(where.folder);
    const tree = await git.treeOf((await git.head())!);
    assert.deepEqual([...tree.keys()].sort(), ['a.txt', 'bytes.bin', 'empty.txt', 'folder/ü\t"q".txt', 'large.txt']);
    const blobs = git.blobs();
    const read = async (name: string, maxSize = 1_000_000): Promise<string> => {
      const found = await blobs.read(tree.get(name)!.oid, maxSize);
      return 'bytes' in found ? Buffer.from(found.bytes).toString('latin1') : JSON.stringify(found);
    };
    const names = ['a.txt', 'large.txt', 'empty.txt', 'bytes.bin', 'folder/ü\t"q".txt'];
    const all = await Promise.all(Array.from({ length: 40 }, (_, i) => read(names[i % names.length]!)));
    assert.deepEqual(all.slice(0, 5), ['one\n', 'x'.repeat(300_000), '', '\0\n\r\xff\n', 'name\n']);
    assert.deepEqual(all.slice(35), all.slice(0, 5));
    const [skipped, next] = await Promise.all([read('large.txt', 1_000), read('a.txt')]);
    assert.deepEqual([skipped, next], ['{"skipped":"300000 bytes, more than the limit of 1000"}', 'one\n']);
    assert.deepEqual(await blobs.read('0'.repeat(40), 10), { error: 'the object is not in this clone' });
    assert.equal(await read('a.txt'), 'one\n', 'goes on after an object that is missing');
    blobs.close();
  });

  it('answers every request when git ends early', async () => {
    const git = await Git.open(where.folder);
    const blobs = git.blobs();
    blobs.close();
    assert.deepEqual(await blobs.read('0'.repeat(40), 10), { error: 'git ended early' });
  });

  it('is looked for in absolute folders of the search path only', () => {
    const fake = path.join(where.folder, 'git');
    fs.writeFileSync(fake, '#!/bin/sh\n', { mode: 0o755 });
    const relative = path.relative(process.cwd(), where.folder);
    const join = (...folders: readonly string[]): string => folders.join(path.delimiter);
    assert.equal(gitProgram({ PATH: join('', '.', relative) }), undefined);
    assert.equal(gitProgram({ PATH: join(relative, where.folder) }), process.platform === 'win32' ? undefined : fake);
    fs.chmodSync(fake, 0o644);
    if (process.getuid?.() !== 0) assert.equal(gitProgram({ PATH: where.folder }), undefined);
    fs.rmSync(fake);
    assert.equal(gitProgram({}), undefined);
  });
});
