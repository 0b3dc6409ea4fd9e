import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { AnalysisHost } from '../analysis/analysisHost.ts';
import { neverCancelled } from '../base/cancellation.ts';
import { sharedFactsBuilder } from '../../../test/support/facts.ts';
import { FactsBuilder } from '../index/factsBuilder.ts';
import { factParts } from '../index/facts/parts.ts';
import type { ListedFile, ReadFile, WorkspaceFileSystem } from './fileSystem.ts';
import { scanFolder, type ScanOptions } from './scan.ts';

/** Files in memory whose reads end when the event loop turns, so that reads can overlap. */
class MemoryFiles implements WorkspaceFileSystem {
  readonly reads: string[] = [];
  running = 0;
  mostRunning = 0;

  constructor(private readonly texts: ReadonlyMap<string, string | undefined>) {}

  async *list(folderUri: string): AsyncIterable<ListedFile> {
    for (const path of this.texts.keys()) yield { uri: `${folderUri}/${path}`, path };
  }

  async read(uri: string): Promise<ReadFile> {
    const path = uri.slice('file:///w/'.length);
    this.reads.push(path);
    this.mostRunning = Math.max(this.mostRunning, ++this.running);
    await new Promise((resolve) => setImmediate(resolve));
    this.running--;
    const text = this.texts.get(path);
    return text === undefined ? { error: 'it does not exist' } : { bytes: new TextEncoder().encode(text) };
  }
}

async function scanned(readAhead: number | undefined, more: Partial<ScanOptions> = {}, factsBuilder = sharedFactsBuilder) {
  const texts = new Map<string, string | undefined>(Array.from({ length: 9 }, (_, i) => [`f${i}.env`, `PORT=${8_000 + i}\n`]));
  texts.set('f3.env', undefined);
  const files = new MemoryFiles(texts);
  const problems: string[] = [];
  const host = new AnalysisHost({ factsBuilder, onProblem: (path, problem) => problems.push(`${path} ${problem}`) });
  const summary = await scanFolder(host, files, 'file:///w', {
    maxFileSize: 1_000,
    excludes: () => false,
    token: neverCancelled,
    onProblem: (path, problem) => problems.push(`${path} ${problem}`),
    readAhead,
    ...more,
  });
  return { files, summary, problems, uris: [...host.uris()].map((uri) => uri.slice('file:///w/'.length)) };
}

describe('scan of a folder', () => {
  it('reads one file after the other unless it may read ahead, and takes in the same files in the same order', async () => {
    const one = await scanned(undefined);
    const four = await scanned(4);
    assert.equal(one.files.mostRunning, 1);
    assert.equal(four.files.mostRunning, 4);
    assert.deepEqual(four.uris, one.uris);
    assert.deepEqual(one.uris, ['f0.env', 'f1.env', 'f2.env', 'f4.env', 'f5.env', 'f6.env', 'f7.env', 'f8.env']);
    assert.deepEqual(four.problems, ['f3.env cannot be read: it does not exist']);
    assert.deepEqual(four.problems, one.problems);
    assert.equal(four.summary.files, 8);
    assert.equal(four.files.reads.length, 9);
  });

  it('leaves files to the editor that are open, also when they were read ahead', async () => {
    const { uris, files } = await scanned(4, { isOpen: (uri) => uri.endsWith('f1.env') || uri.endsWith('f8.env') });
    assert.deepEqual(uris, ['f0.env', 'f2.env', 'f4.env', 'f5.env', 'f6.env', 'f7.env']);
    assert.ok(new Set(files.reads).size === files.reads.length, 'no file is read twice');
  });

  it('goes on when a part of the facts fails, and names the file and the part', async () => {
    const failing = new FactsBuilder({
      ...factParts,
      environments: (input, onProblem) => {
        if (input.path === 'f4.env') throw new TypeError('PORT=8004');
        return factParts.environments(input, onProblem);
      },
    });
    const { uris, problems, summary } = await scanned(undefined, {}, failing);
    assert.equal(summary.files, 8);
    assert.ok(uris.includes('f4.env'));
    const own = problems.filter((problem) => problem.startsWith('f4.env '));
    assert.equal(own.length, 1);
    assert.match(own[0]!, /^f4\.env environments failed: TypeError at /);
    assert.ok(!own[0]!.includes('8004'), 'the message of the error could quote the text');
  });
});
