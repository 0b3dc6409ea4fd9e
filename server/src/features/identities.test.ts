import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { blastRadius, type IdentityPlace } from './identities.ts';

const place = (path: string): IdentityPlace => ({
  uri: `file:///w/${path}`,
  path,
  range: { start: 0, end: 1 },
  label: 'DB_PASSWORD',
  environment: 'unknown',
  tier: 'unknown',
});
const unknown = { name: 'unknown', tier: 'unknown' } as const;

describe('blast radius', () => {
  it('says how far a leak reaches', () => {
    assert.equal(
      blastRadius({
        environments: [
          { name: 'production', tier: 'production' },
          { name: 'staging', tier: 'staging' },
        ],
        places: [place('a'), place('b')],
        workloads: [],
      }),
      'A leak of it reaches production and staging: 2 places in 2 files.',
    );
    const one = { environments: [unknown], places: [place('a')] };
    assert.equal(blastRadius({ ...one, workloads: [] }), 'A leak of it reaches no known environment: 1 place in 1 file.');
    assert.equal(
      blastRadius({ ...one, places: [place('a'), place('a')], workloads: ['Deployment orders', 'job deploy'] }),
      'A leak of it reaches no known environment: 2 places in 1 file, used by Deployment orders and job deploy.',
    );
    assert.match(blastRadius({ ...one, workloads: ['a', 'b', 'c', 'd'] }), /used by 4 workloads\.$/);
  });
});
