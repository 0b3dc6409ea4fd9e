import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { emptyFacts } from '../../../test/support/emptyFacts.ts';
import type { FileFacts, Suppression } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { emptyPolicy, type AllowEntry } from '../policy/policy.ts';
import type { Report, Rule, RuleMeta } from '../rules/rule.ts';
import { applySuppressions, severityOf, toFinding, type FindingContext } from './findings.ts';

/** The last millisecond of a day, and the first of the next, in UTC. */
const lastOfDay = Date.UTC(2026, 5, 2) - 1;
const nextDay = Date.UTC(2026, 5, 2);
const day = '2026-06-01';

function rule(id: string, more: Partial<RuleMeta> = {}): Rule {
  const messages = { seen: '{a} in {b}', invalid: '{problem}', unknownRule: '{rule}.{suggestion}', expired: '{until}', unused: 'unused' };
  const lists = { owaspNhi: [], nistCsf: [], zeroTrust: [] };
  return {
    meta: { id, title: id, description: id, messages, category: 'isolation', severity: 'warning', persona: 'regular', ...lists, ...more },
  };
}

const context = (more: Partial<FindingContext> = {}): FindingContext => ({
  policy: emptyPolicy,
  persona: 'regular',
  now: lastOfDay,
  suppressions: true,
  honorOtherScanners: true,
  ...more,
});
const facts = (more: Partial<FileFacts> = {}): FileFacts => ({ ...emptyFacts, uri: 'file:///w/a/x.env', path: 'a/x.env', ...more });
const report = (more: Partial<Report> = {}): Report => ({ messageId: 'seen', range: { start: 10, end: 20 }, ...more });

describe('severity of a rule', () => {
  it('is the one of the policy, else the one of the report, else its own', () => {
    const setting = (severity?: 'off' | 'info'): FindingContext => context({ policy: { ...emptyPolicy, setting: () => ({ severity }) } });
    assert.equal(severityOf(rule('r'), 'x', setting()), 'warning');
    assert.equal(severityOf(rule('r'), 'x', setting(), 'error'), 'error');
    assert.equal(severityOf(rule('r'), 'x', setting('info'), 'error'), 'info');
    assert.equal(severityOf(rule('r'), 'x', setting('off'), 'error'), undefined);
  });

  it('is none below the persona, unless the policy names one; the wider persona of caller and policy counts', () => {
    const careful = rule('r', { persona: 'pedantic' });
    const heard = (persona: FindingContext['persona'], policy?: FindingContext['persona']): boolean =>
      severityOf(careful, 'x', context({ persona, policy: { ...emptyPolicy, persona: policy } })) !== undefined;
    assert.deepEqual([heard('regular'), heard('pedantic'), heard('auditor')], [false, true, true]);
    assert.deepEqual([heard('regular', 'pedantic'), heard('regular', 'auditor'), heard('auditor', 'regular')], [true, true, true]);
    assert.equal(severityOf(careful, 'x', context({ policy: { ...emptyPolicy, setting: () => ({ severity: 'info' }) } })), 'info');
  });
});

describe('finding of a report', () => {
  it('has message, defaults and place', () => {
    assert.deepEqual(toFinding(rule('r'), facts(), report({ args: { a: 'one' } }), context()), {
      ruleId: 'r',
      messageId: 'seen',
      args: { a: 'one' },
      message: 'one in {b}',
      severity: 'warning',
      confidence: 'high',
      primary: { uri: 'file:///w/a/x.env', path: 'a/x.env', range: { start: 10, end: 20 } },
      related: [],
      fingerprint: toFinding(rule('r'), facts(), report(), context())!.fingerprint,
      subject: undefined,
      detector: undefined,
    } satisfies Finding);
    const related = [{ uri: 'u', path: 'p', range: { start: 0, end: 1 }, message: 'm' }];
    const more = toFinding(
      rule('r'),
      facts(),
      report({ confidence: 'low', severity: 'error', related, subject: 's', detector: 'd' }),
      context(),
    );
    assert.deepEqual([more?.confidence, more?.severity, more?.related, more?.subject, more?.detector], ['low', 'error', related, 's', 'd']);
  });

  it('has a fingerprint of rule, path, key path and detector, whatever else changes', () => {
    const print = (one: Partial<Report> = {}, id = 'r', more: Partial<FileFacts> = {}): string =>
      toFinding(rule(id), facts(more), report(one), context())!.fingerprint;
    const same = print({ keyPath: ['a', 'b'], detector: 'd' });
    assert.match(same, /^[0-9a-f]{16}$/);
    assert.equal(
      print({ keyPath: ['a', 'b'], detector: 'd', range: { start: 0, end: 1 }, subject: 's', args: { a: 'x' } }, 'r', { version: 9 }),
      same,
    );
    const others = [
      print({ keyPath: ['a', 'c'], detector: 'd' }),
      print({ keyPath: ['a', 'b'], detector: 'e' }),
      print({ keyPath: ['a', 'b'] }),
      print({ keyPath: ['ab'], detector: 'd' }),
      print({ detector: 'd' }),
      print({ keyPath: ['a', 'b'], detector: 'd' }, 'q'),
      print({ keyPath: ['a', 'b'], detector: 'd' }, 'r', { path: 'b/x.env' }),
    ];
    assert.equal(new Set([same, ...others]).size, others.length + 1);
  });

  it('is none for a report of a wider persona, and an error without a message', () => {
    assert.equal(toFinding(rule('r'), facts(), report({ persona: 'pedantic' }), context()), undefined);
    assert.ok(toFinding(rule('r'), facts(), report({ persona: 'pedantic' }), context({ persona: 'pedantic' })));
    assert.throws(() => toFinding(rule('r'), facts(), report({ messageId: 'nope' }), context()), /rule r has no message nope/);
  });
});

describe('allow entries', () => {
  const entry = (more: Partial<AllowEntry> = {}): AllowEntry => ({ rules: ['r'], reason: 'known', until: day, ...more });
  const allowed = (one: AllowEntry, more: Partial<FindingContext> = {}, made: Partial<Report> = {}): boolean =>
    toFinding(
      rule('r'),
      facts(),
      report(made),
      context({ policy: { ...emptyPolicy, allow: [entry({ rules: ['other'] }), one] }, ...more }),
    ) === undefined;

  it('hold to the end of their last day, UTC', () => {
    assert.deepEqual(
      [lastOfDay, nextDay].map((now) => allowed(entry(), { now })),
      [true, false],
    );
    assert.ok(allowed(entry({ until: '2026-06-02' }), { now: nextDay }));
  });

  it('hold for the rules, fingerprint, path and key that they name', () => {
    assert.ok(!allowed(entry({ rules: ['q'] })));
    assert.ok(allowed(entry({ rules: ['q', 'r'] })));
    const { fingerprint } = toFinding(rule('r'), facts(), report(), context())!;
    assert.ok(allowed(entry({ fingerprint })));
    assert.ok(allowed(entry({ fingerprint: 'bh1:s' }), {}, { subject: 'bh1:s' }));
    assert.ok(!allowed(entry({ fingerprint: 'bh1:s' }), {}, { subject: 'bh1:t' }));
    assert.ok(allowed(entry({ matchesPath: (path) => path === 'a/x.env' })));
    assert.ok(!allowed(entry({ matchesPath: () => false })));
    assert.ok(allowed(entry({ matchesKey: (key) => key === 'a.b' }), {}, { keyPath: ['a', 'b'] }));
    assert.ok(allowed(entry({ matchesKey: (key) => key === '' })));
    assert.ok(!allowed(entry({ matchesKey: () => false })));
  });
});

describe('suppressions', () => {
  const suppression = (more: Partial<Suppression> = {}): Suppression => ({
    scope: 'line',
    rules: ['r'],
    reason: 'known',
    range: { start: 0, end: 5 },
    covers: { start: 8, end: 25 },
    ...more,
  });
  const rules = new Map(
    ['r', 'leak', 'suppression-problem'].map((id) => [id, rule(id, { category: id === 'leak' ? 'leakage' : 'isolation' })]),
  );
  const at = (start: number, end: number, id = 'r'): Finding =>
    toFinding(rules.get(id)!, facts(), report({ range: { start, end }, args: { a: 'A', b: 'B' } }), context())!;
  const left = (
    some: readonly Suppression[],
    found: readonly Finding[],
    more: Partial<FindingContext> = {},
    file: Partial<FileFacts> = {},
  ): string[] =>
    applySuppressions(facts({ suppressions: some, ...file }), found, rules, context(more)).map((one) => `${one.ruleId} ${one.message}`);

  it('hide what overlaps them, of the rules that they name or of all', () => {
    assert.deepEqual(left([suppression()], [at(10, 20), at(30, 31)]), ['r A in B']);
    assert.deepEqual(left([suppression({ rules: [] })], [at(10, 20), at(10, 20, 'leak')]), []);
    assert.deepEqual(left([suppression({ rules: ['leak', 'r'] })], [at(10, 20), at(10, 20, 'leak')]), []);
    assert.deepEqual(left([suppression({ rules: ['leak'] })], [at(10, 20), at(10, 20, 'leak')]), ['r A in B']);
  });

  it('meet a finding at their edges as ranges do, and one without extent at its place', () => {
    assert.deepEqual(left([suppression()], [at(24, 30)]), []);
    assert.deepEqual(left([suppression()], [at(25, 30)]), ['r A in B', 'suppression-problem unused']);
    assert.deepEqual(left([suppression()], [at(0, 8)]), ['r A in B', 'suppression-problem unused']);
    assert.deepEqual(left([suppression()], [at(8, 8)]), []);
    assert.deepEqual(left([suppression()], [at(25, 25)]), ['r A in B', 'suppression-problem unused']);
  });

  it('hold to the end of their last day, UTC; then they say so', () => {
    const ending = suppression({ until: day });
    assert.deepEqual(left([ending], [at(10, 20)], { now: lastOfDay }), []);
    assert.deepEqual(left([ending], [at(10, 20)], { now: nextDay }), ['r A in B', `suppression-problem ${day}`]);
  });

  it('are reported when they are broken, name no rule that there is, or hide nothing', () => {
    assert.deepEqual(left([suppression({ problem: 'no reason' })], [at(10, 20)]), ['r A in B', 'suppression-problem no reason']);
    assert.deepEqual(left([suppression({ rules: ['leek'] })], []), ['suppression-problem leek. Did you mean `leak`?']);
    assert.deepEqual(left([suppression({ rules: ['something-else'] })], []), ['suppression-problem something-else.']);
    assert.deepEqual(left([suppression({ rules: ['r', 'q'] })], [at(10, 20)]), ['suppression-problem q. Did you mean `r`?']);
    assert.deepEqual(left([suppression()], []), ['suppression-problem unused']);
    // A second one over the same text is used, too.
    assert.deepEqual(left([suppression(), suppression({ scope: 'block' })], [at(10, 20)]), []);
  });

  it('are not reported without that rule, or where its severity is off', () => {
    const without = new Map([...rules].filter(([id]) => id !== 'suppression-problem'));
    assert.deepEqual(applySuppressions(facts({ suppressions: [suppression()] }), [], without, context()), []);
    const off = { ...emptyPolicy, setting: () => ({ severity: 'off' as const }) };
    assert.deepEqual(left([suppression()], [], { policy: off }), []);
  });

  it('of other scanners hide leakage only, and only where they count', () => {
    const file = { foreignSuppressions: [{ tool: 'gitleaks', covers: { start: 8, end: 25 } }] };
    const found = [at(10, 20), at(10, 20, 'leak'), at(30, 40, 'leak')];
    assert.deepEqual(left([], found, {}, file), ['r A in B', 'leak A in B']);
    assert.deepEqual(left([], found, { honorOtherScanners: false }, file), ['r A in B', 'leak A in B', 'leak A in B']);
  });

  it('hide nothing when they are not wanted, and are not reported then', () => {
    const file = { foreignSuppressions: [{ tool: 'gitleaks', covers: { start: 8, end: 25 } }] };
    const some = [suppression(), suppression({ problem: 'no reason' })];
    assert.deepEqual(left(some, [at(10, 20), at(10, 20, 'leak')], { suppressions: false }, file), ['r A in B', 'leak A in B']);
  });
});
