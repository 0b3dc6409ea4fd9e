import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { FileStatusResult } from '../../server/src/protocol.ts';
import { fileStatusText } from './statusText.ts';

const clean: FileStatusResult = { errors: 0, warnings: 0, infos: 0 };
const production = { name: 'production', tier: 'production', reasons: ['folder `prod`', 'file name'], confidence: 0.9 } as const;

describe('status of a file', () => {
  it('names the environment, why, and the findings', () => {
    assert.deepEqual(fileStatusText('ready', { ...clean, errors: 2, warnings: 1, environment: production }), {
      text: 'production · 2 errors, 1 warning',
      detail: 'folder “prod”; file name',
    });
  });

  it('adds the tier where the name does not tell it', () => {
    assert.equal(
      fileStatusText('ready', { ...clean, environment: { ...production, name: 'live' } }).text,
      'live (production) · no findings',
    );
    assert.equal(
      fileStatusText('ready', { ...clean, environment: { ...production, name: 'blue', tier: 'unknown' } }).text,
      'blue · no findings',
    );
  });

  it('says when nothing tells the environment, or the file is left out', () => {
    assert.match(fileStatusText('ready', clean).text, /^No environment · no findings$/);
    assert.deepEqual(fileStatusText('ready', { ...clean, skipped: 'too large' }), { text: 'Not analysed', detail: 'too large' });
  });

  it('says first when the server does not run', () => {
    assert.match(fileStatusText('stopped', { ...clean, environment: production }).text, /stopped/);
    assert.match(fileStatusText('disabled', clean).text, /off/);
    assert.match(fileStatusText('starting', undefined).text, /starting/);
  });
});
