import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, describe, it } from 'mocha';
import { folderWith } from '../../../test/support/cli.ts';
import { scan, type ScanArguments } from './scan.ts';
import { Terminal } from './terminal.ts';

describe('scan', () => {
  const where = folderWith({ 'a.env': 'PORT=80\n', 'b.env': 'PORT=81\n' });
  after(() => fs.rmSync(where, { recursive: true, force: true }));
  const args: ScanArguments = {
    paths: [where],
    persona: 'regular',
    suppressions: true,
    honorOtherScanners: true,
    exclude: [],
    maxFileSize: 1_000,
    fixes: false,
    trusted: false,
    version: '0',
  };

  it('counts files and bytes', async () => {
    const { report, unreadable } = await scan(args, new Terminal());
    assert.deepEqual([report.files, report.bytes, unreadable, report.findings.length], [2, 16, 0, 0]);
  });

  it('gives no part of a result once it was cancelled', async () => {
    const terminal = new Terminal();
    terminal.cancel();
    await assert.rejects(scan(args, terminal), /cancelled/);
  });
});
