import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { IdentityDto, PlaceDto } from '../../server/src/protocol.ts';
import { findingsAnswer, identitiesAnswer, type ToolFinding } from './toolAnswers.ts';

const finding = (rule: string, path: string, line = 1): ToolFinding => ({
  rule,
  severity: 'error',
  message: `\`${rule}\` in\n a file`,
  path,
  line,
});
const place = (path: string, environment: string): PlaceDto => ({
  uri: `file:///w/${path}`,
  path,
  range: { start: { line: 4, character: 0 }, end: { line: 4, character: 9 } },
  label: 'DB_PASSWORD',
  environment,
  tier: 'unknown',
});
const identity = (title: string, crossing: boolean, places: readonly PlaceDto[], owner?: string): IdentityDto => ({
  id: `bh1:${title}`,
  title,
  kind: 'password',
  provider: 'generic',
  owner,
  environments: [...new Set(places.map((one) => one.environment))].map((name) => ({ name, tier: 'unknown' as const })),
  places,
  findings: [],
  crossing,
  blastRadius: '',
});

interface Answer {
  readonly total: number;
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
  readonly identities: readonly { readonly title: string; readonly placesTotal: number; readonly places: readonly object[] }[];
}
const read = (text: string): Answer => JSON.parse(text) as Answer;

describe('answers for agents', () => {
  const findings = [finding('hardcoded-credential', 'deploy/prod/.env'), finding('unpinned-third-party', '.github/workflows/ci.yml')];
  it('hold the findings of a path or rule, in plain words', () => {
    assert.deepEqual(read(findingsAnswer(findings, {})).total, 2);
    const answer = read(findingsAnswer(findings, { path: 'Deploy/' }));
    assert.deepEqual(answer, {
      total: 1,
      findings: [{ ...findings[0], message: '“hardcoded-credential” in a file' }],
    });
    assert.equal(read(findingsAnswer(findings, { rule: 'unpinned-third-party' })).findings[0]!.rule, 'unpinned-third-party');
  });
  it('are bounded, whatever is asked for', () => {
    const many = Array.from({ length: 500 }, (_, i) => finding('hardcoded-credential', `a${i}`));
    for (const [limit, count] of [
      [undefined, 50],
      [3, 3],
      [10_000, 200],
      [-1, 50],
    ] as const)
      assert.deepEqual([read(findingsAnswer(many, { limit })).findings.length, read(findingsAnswer(many, { limit })).total], [count, 500]);
    const wide = identity(
      'wide',
      false,
      Array.from({ length: 100 }, (_, i) => place(`a${i}`, 'test')),
    );
    const [one] = read(identitiesAnswer([wide], {})).identities;
    assert.deepEqual([one!.placesTotal, one!.places.length], [100, 20]);
  });
  it('hold identities by words, environment and crossing, without fingerprints', () => {
    const list = [
      identity('Password: A', true, [place('a/.env', 'production'), place('b/.env', 'staging')], 'team-orders'),
      identity('Password: B', false, [place('c/.env', 'staging')]),
    ];
    const titles = (query: Parameters<typeof identitiesAnswer>[1]): string[] =>
      read(identitiesAnswer(list, query)).identities.map((one) => one.title);
    assert.deepEqual(titles({}), ['Password: A', 'Password: B']);
    assert.deepEqual(titles({ crossing: true }), ['Password: A']);
    assert.deepEqual(titles({ environment: 'staging', query: 'c/.env' }), ['Password: B']);
    assert.deepEqual(titles({ query: 'TEAM-orders a/' }), ['Password: A']);
    assert.deepEqual(titles({ query: 'nothing' }), []);
    assert.ok(!identitiesAnswer(list, {}).includes('bh1:'));
    assert.ok(identitiesAnswer(list, {}).includes('"line":5'));
  });
});
