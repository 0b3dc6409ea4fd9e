import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import type { PlatformId } from '../model/document.ts';
import { ciSystemOf, platformById } from './platformRegistry.ts';
import { platforms } from './platforms.generated.ts';

describe('platform registry', () => {
  it('finds what each platform declares', () => {
    for (const platform of platforms) assert.equal(platformById(platform.id), platform);
  });

  it('a platform within others is told by none of its own marks', () => {
    for (const { id, within, paths, recognises } of platforms)
      if (within) assert.ok(within.length > 0 && !paths && !recognises, `${id} is never the platform of a file`);
  });

  it('every CI system that has a reader says what it is', () => {
    const folder = path.join(import.meta.dirname ?? __dirname, '../platforms/readers/ci');
    const ids = fs
      .readdirSync(folder)
      .filter((name) => !name.startsWith('_') && !name.endsWith('.test.ts'))
      .map((name) => path.basename(name, '.ts') as PlatformId);
    assert.ok(ids.length > 8);
    for (const id of [...ids, 'woodpecker' as const]) assert.ok(ciSystemOf({ system: id }), id);
    assert.equal(ciSystemOf({ system: 'terraform' }), undefined);
  });

  it('accounts and variables are written as they are compared', () => {
    for (const { id, ci } of platforms)
      for (const name of [...(ci?.makers ?? []), ...Object.keys(ci?.debug ?? {})]) assert.equal(name, name.toLowerCase(), id);
  });
});
