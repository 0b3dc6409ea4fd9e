import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { reportFormats } from '../../server/src/cli/formats.generated.ts';
import { bulkhead } from '../support/cli.ts';
import { makeShop, writeShop } from '../../examples/shop.mts';

interface JsonReport {
  readonly findings: readonly {
    readonly rule: string;
    readonly path: string;
    readonly region: { readonly start: { readonly line: number } };
  }[];
}

describe('the example workspace, on the command line', () => {
  for (const seed of ['one', 'two', 'three']) {
    describe(`made from seed ${seed}`, () => {
      const { expected, secrets } = makeShop(seed);
      let folder: string;
      before(() => {
        folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bulkhead-shop-'));
        writeShop(folder, seed);
      });
      after(() => fs.rmSync(folder, { recursive: true, force: true }));

      const scan = async (format: string): Promise<{ code: number | null; output: string }> => {
        const { code, stdout, stderr } = await bulkhead(['scan', folder, '--format', format], process.cwd());
        return { code, output: stdout + stderr };
      };

      it('gives exactly the findings that its files are marked with', async () => {
        const { code, output } = await scan('json');
        assert.equal(code, 1);
        const { findings } = JSON.parse(output) as JsonReport;
        const place = (file: string, line: number, rule: string): string => `${file}:${line} ${rule}`;
        const found = findings.map((finding) =>
          place(path.relative(folder, path.resolve(folder, finding.path)), finding.region.start.line, finding.rule),
        );
        assert.deepEqual(found.sort(), expected.map((one) => place(one.path, one.line, one.rule)).sort());
      });

      for (const { id: format } of reportFormats) {
        it(`shows no value as ${format}`, async () => {
          const { output } = await scan(format);
          assert.ok(output.includes('hardcoded-credential'));
          for (const [i, secret] of secrets.entries()) assert.ok(!output.includes(secret), `value ${i} is shown`);
        });
      }
    });
  }

  it('has a story for every kind of finding that a policy cannot cause', () => {
    const told = new Set(makeShop('one').expected.map((one) => one.rule));
    assert.ok(told.size >= 12, [...told].join(' '));
  });
});
