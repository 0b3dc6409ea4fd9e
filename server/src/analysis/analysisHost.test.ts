import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { makeFake } from '../../../test/support/fakes.ts';
import { Fingerprinter } from '../base/fingerprint.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { emptyPolicy, type EffectivePolicy } from '../policy/policy.ts';
import type { Rule, RuleMeta } from '../rules/rule.ts';
import { AnalysisHost, type AnalysisOptions } from './analysisHost.ts';

const root = 'file:///w';
const password = makeFake('password', 'analysis-host');
const other = makeFake('password', 'analysis-host-other');
const now = Date.UTC(2026, 5, 1);

function metaOf(id: string, more: Partial<RuleMeta> = {}): RuleMeta {
  return {
    id,
    title: id,
    description: id,
    messages: { seen: 'seen {what}', problem: '{problem}' },
    category: 'isolation',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: [],
    nistCsf: [],
    zeroTrust: [],
    ...more,
  };
}

/** Says in each file how many other places its first credential has. */
const elsewhere: Rule = {
  meta: metaOf('elsewhere'),
  checkFile(facts, context) {
    const [credential] = facts.credentials;
    if (!credential) return;
    const related = context.elsewhere(credential);
    context.report({ messageId: 'seen', args: { what: String(related.length) }, range: credential.range, related });
  },
};

/** Says at the first place of an identity how many it has. */
const places: Rule = {
  meta: metaOf('places'),
  checkIdentity(group, { report }) {
    const [first] = group.places;
    if (first && group.places.length > 1)
      report(first.facts, { messageId: 'seen', args: { what: String(group.places.length) }, range: first.range, subject: group.id });
  },
};

interface World {
  readonly host: AnalysisHost;
  readonly problems: readonly string[];
  /** Puts the text of a file, or takes the file away. */
  put(path: string, text: string | undefined): void;
  messages(path: string): string[];
}

function world(rules: readonly Rule[], options: AnalysisOptions = {}): World {
  const problems: string[] = [];
  const host = new AnalysisHost({
    fingerprinter: new Fingerprinter(new Uint8Array(32).fill(7)),
    now: () => now,
    onProblem: (where, problem) => problems.push(`${where}: ${problem}`),
    rules,
    ...options,
  });
  let version = 0;
  return {
    host,
    problems,
    put(path, text) {
      const uri = `${root}/${path}`;
      host.update(uri, text === undefined ? undefined : host.analyse({ uri, path, version: ++version, text }));
    },
    messages: (path) => host.findings(`${root}/${path}`).map((finding) => finding.message),
  };
}

const env = (value: string): string => `DB_PASSWORD=${value}\n`;
const paths = (uris: Iterable<string>): string[] => [...uris].map((uri) => uri.slice(root.length + 1)).sort();
const policyWith = (more: Partial<EffectivePolicy>): EffectivePolicy => ({ ...emptyPolicy, ...more });

describe('analysis host: rules that fail', () => {
  const failing = (error: unknown): Rule => ({
    meta: metaOf('failing'),
    checkFile() {
      throw error;
    },
    checkIdentity() {
      throw error;
    },
  });

  it('stop no other rule, in a file or over an identity', () => {
    const { put, messages, problems } = world([failing(new RangeError('no')), elsewhere, places]);
    put('a.env', env(password));
    put('b.env', env(password));
    assert.deepEqual(messages('a.env'), ['seen 1', 'seen 2']);
    assert.deepEqual(
      problems.map((problem) => /^(\S+: rule failing failed: RangeError at ).+analysisHost\.test\.ts/.exec(problem)?.[1]),
      ['a.env', 'a.env', 'b.env'].map((path) => `${path}: rule failing failed: RangeError at `),
    );
  });

  it('are named without their message, which may quote the text under analysis', () => {
    const quoting = [
      new Error(`no ${password}`),
      new SyntaxError(`unexpected\n    at ${password}\n    at here`),
      new Error(password, { cause: password }),
      `thrown ${password}`,
      { message: password },
    ];
    for (const error of quoting) {
      const { put, messages, problems } = world([failing(error)]);
      put('a.env', env(password));
      assert.deepEqual(messages('a.env'), []);
      assert.equal(problems.length, 2);
      for (const problem of problems) {
        assert.ok(!problem.includes(password), 'the problem quotes the text');
        assert.match(problem, error instanceof Error ? /failed: (?:Syntax)?Error at .*\.test\.ts/ : /failed: unknown error$/);
      }
    }
  });

  it('are named by kind alone where the error has no trace that can be told from its message', () => {
    const bare = new TypeError('no');
    bare.stack = undefined;
    const changed = new TypeError('short');
    changed.stack = `TypeError: ${password}\n    at ${password}`;
    for (const error of [bare, changed]) {
      const { put, messages, problems } = world([failing(error)]);
      put('a.env', env(password));
      messages('a.env');
      assert.deepEqual(problems, ['a.env: rule failing failed: TypeError', 'a.env: rule failing failed: TypeError']);
    }
  });

  it('are those, too, that report what they have no message for', () => {
    const rule: Rule = {
      meta: metaOf('odd'),
      checkFile: (_, { report }) => report({ messageId: 'nope', range: { start: 0, end: 1 } }),
    };
    const { put, messages, problems } = world([rule, elsewhere]);
    put('a.env', env(password));
    assert.deepEqual(messages('a.env'), ['seen 0']);
    assert.match(problems.join(), /rule odd failed: Error/);
  });

  it('cost nothing where nobody listens', () => {
    const { put, messages } = world([failing(new Error('no')), elsewhere], { onProblem: undefined });
    put('a.env', env(password));
    assert.deepEqual(messages('a.env'), ['seen 0']);
  });
});

describe('analysis host: what an edit touches', () => {
  it('is the file itself, and those that share an identity with its old or new text', () => {
    const { host, put, messages } = world([elsewhere, places]);
    put('a.env', env(password));
    put('b.env', env(password));
    put('c.env', env(other));
    assert.deepEqual(paths(host.settle()), ['a.env', 'b.env', 'c.env']);
    assert.deepEqual([messages('a.env'), messages('b.env'), messages('c.env')], [['seen 1', 'seen 2'], ['seen 1'], ['seen 0']]);
    // From one group to the other.
    put('b.env', env(other));
    assert.deepEqual(paths(host.settle()), ['a.env', 'b.env', 'c.env']);
    assert.deepEqual([messages('a.env'), messages('b.env'), messages('c.env')], [['seen 0'], ['seen 1', 'seen 2'], ['seen 1']]);
    // What is said at the first place goes with it.
    put('b.env', undefined);
    assert.deepEqual(paths(host.settle()), ['b.env', 'c.env']);
    assert.deepEqual([messages('b.env'), messages('c.env')], [[], ['seen 0']]);
    put('d.env', 'PORT=80\n');
    assert.deepEqual(paths(host.settle()), ['d.env']);
  });

  it('is nothing without one', () => {
    const { host, put } = world([elsewhere]);
    put('a.env', env(password));
    host.settle();
    assert.deepEqual(paths(host.settle()), []);
  });

  it('is still told when a question came first', () => {
    const { host, put, messages } = world([elsewhere]);
    put('a.env', env(password));
    messages('a.env');
    put('b.env', env(password));
    messages('b.env');
    assert.deepEqual(paths(host.settle()), ['a.env', 'b.env']);
    assert.deepEqual(paths(host.settle()), []);
  });

  it('runs rules over the identities of that edit only', () => {
    const asked: string[] = [];
    const counting: Rule = { meta: metaOf('counting'), checkIdentity: (group) => void asked.push(group.id) };
    const { host, put } = world([counting]);
    put('a.env', `A_PASSWORD=${password}\n`);
    put('b.env', `B_PASSWORD=${other}\n`);
    host.settle();
    assert.equal(asked.length, 2);
    const [first] = [...host.view.groupsIn(`${root}/a.env`)];
    asked.length = 0;
    put('a.env', `# moved\nA_PASSWORD=${password}\n`);
    host.settle();
    assert.deepEqual(asked, [first!.id]);
  });
});

describe('analysis host: files that look at others', () => {
  const looking = (checked: string[]): Rule => ({
    meta: metaOf('looking'),
    readsOthers: (facts) => facts.path.endsWith('.yml'),
    checkFile(facts, context) {
      checked.push(facts.path);
      const { fileCount } = context.index;
      context.report({ messageId: 'seen', args: { what: String(fileCount) }, range: { start: 0, end: 1 } });
    },
  });

  it('are checked again after every edit, as long as they are there', () => {
    const checked: string[] = [];
    const { host, put, messages } = world([looking(checked)]);
    put('a.yml', 'a: b\n');
    put('b.env', 'A=b\n');
    host.settle();
    checked.length = 0;
    put('c.env', 'A=b\n');
    assert.deepEqual(paths(host.settle()), ['a.yml', 'c.env']);
    assert.deepEqual(checked.sort(), ['a.yml', 'c.env']);
    assert.deepEqual(messages('a.yml'), ['seen 3']);
    put('a.yml', undefined);
    host.settle();
    put('c.env', 'A=c\n');
    assert.deepEqual(paths(host.settle()), ['c.env']);
  });

  it('are at most 200 of those', () => {
    const checked: string[] = [];
    const { host, put } = world([looking(checked)]);
    for (let i = 0; i < 230; i++) put(`${i}.yml`, 'a: b\n');
    host.settle();
    checked.length = 0;
    put('c.env', 'A=c\n');
    assert.equal(host.settle().size, 201);
    assert.equal(checked.length, 201);
  });
});

describe('analysis host: other places of a credential', () => {
  it('are all but the place itself, each with its environment where that is known', () => {
    const { host, put } = world([elsewhere]);
    put('deploy/prod/.env', `${env(password)}OTHER_PASSWORD=${password}\n`);
    put('lib/x.env', env(password));
    const related = host.findings(`${root}/deploy/prod/.env`)[0]!.related;
    assert.deepEqual(
      related.map(({ path, range, message }) => [path, range.start, message]),
      [
        ['deploy/prod/.env', env(password).length + 'OTHER_PASSWORD='.length, 'the same value, in production'],
        ['lib/x.env', 12, 'the same value'],
      ],
    );
  });

  it('are at most twenty, and none for what stands for a value everywhere', () => {
    const { host, put } = world([elsewhere]);
    for (let i = 0; i < 25; i++) put(`${i}.env`, env(password));
    assert.equal(host.findings(`${root}/0.env`)[0]!.related.length, 20);
    const bare: FileFacts = host.view.facts(`${root}/0.env`)!;
    host.update(bare.uri, { ...bare, credentials: bare.credentials.map((one) => ({ ...one, comparable: false })) });
    assert.deepEqual(host.findings(bare.uri)[0]!.related, []);
  });
});

describe('analysis host: policies and options', () => {
  it('takes the policy of the innermost folder', () => {
    const { host } = world([]);
    const [outer, inner, beside] = [policyWith({ uri: 'outer' }), policyWith({ uri: 'inner' }), policyWith({ uri: 'beside' })];
    host.setPolicy(`${root}/a/b`, inner);
    host.setPolicy(root, outer);
    host.setPolicy(`${root}/a/bc/`, beside);
    const policy = (path: string): string | undefined => host.policyFor(`${root}${path}`).uri;
    assert.deepEqual(['/a/b/x', '/a/b', '/a/bx', '/a/bc/x', '', '/x'].map(policy), ['inner', 'inner', 'outer', 'beside', 'outer', 'outer']);
    assert.equal(host.policyFor('file:///elsewhere/x'), emptyPolicy);
    host.removeFolder(`${root}/a/b`);
    assert.equal(policy('/a/b/x'), 'outer');
  });

  it('does not run a rule that is off, and gives it its options', () => {
    const seen: unknown[] = [];
    const rule: Rule = {
      meta: metaOf('optional'),
      checkFile: (facts, { options, policy, now: today }) => void seen.push([facts.path, options, policy.uri, today]),
      checkIdentity: (_, { options, policy, now: today }) => void seen.push(['identity', options, policy.uri, today]),
    };
    const { host, put } = world([rule]);
    const setting: EffectivePolicy['setting'] = (_, path) =>
      path === 'off.env' ? { severity: 'off' } : path === 'a.env' ? { options: { days: 3 } } : {};
    host.setPolicy(root, policyWith({ uri: 'p', setting }));
    put('off.env', 'A=b\n');
    put('a.env', env(password));
    put('b.env', 'A=b\n');
    host.settle();
    assert.deepEqual(seen, [
      ['identity', { days: 3 }, 'p', now],
      ['a.env', { days: 3 }, 'p', now],
      ['b.env', {}, 'p', now],
    ]);
  });

  it('shows problems of a policy in each of its files, also where these are not analysed', () => {
    const rule: Rule = { meta: metaOf('policy-error') };
    const [own, shared] = [`${root}/.bulkhead.yaml`, `${root}/shared/base.yaml`];
    const range = { start: 2, end: 3 };
    const problems = [
      { uri: own, range, message: 'first', severity: 'error' as const },
      { uri: shared, range: { start: 0, end: 1 }, message: 'second', severity: 'error' as const },
    ];
    const policy = policyWith({ uri: own, sources: [own, shared], problems });
    const { host, put } = world([rule, { meta: metaOf('every'), checkFile: (_, { report }) => report({ messageId: 'seen', range }) }]);
    host.setPolicy(root, policy);
    const found = (uri: string): string[] => host.findings(uri).map((one: Finding) => `${one.primary.path} ${one.message}`);
    assert.deepEqual(found(own), ['.bulkhead.yaml first']);
    assert.deepEqual(found(shared), ['base.yaml second']);
    assert.deepEqual([...host.uris()], [own]);
    put('shared/base.yaml', 'a: b\n');
    put('x.yaml', 'a: b\n');
    assert.deepEqual(found(shared), ['shared/base.yaml second', 'shared/base.yaml seen {what}']);
    assert.deepEqual(found(`${root}/x.yaml`), ['x.yaml seen {what}']);
    put('.bulkhead.yaml', 'a: b\n');
    assert.deepEqual(paths(host.uris()), ['.bulkhead.yaml', 'shared/base.yaml', 'x.yaml']);
    assert.deepEqual(world([]).host.findings(own), []);
  });

  it('checks all again after options changed, and takes a wider persona of the policy', () => {
    const rule: Rule = {
      meta: metaOf('careful', { persona: 'pedantic' }),
      checkFile: (_, { report }) => {
        report({ messageId: 'seen', args: { what: 'a' }, range: { start: 1, end: 2 } });
        report({ messageId: 'seen', args: { what: 'b' }, range: { start: 0, end: 1 }, persona: 'auditor' });
      },
    };
    const { host, put, messages } = world([rule, places]);
    put('a.env', env(password));
    put('b.env', env(password));
    assert.deepEqual(messages('a.env'), ['seen 2']);
    host.settle();
    host.configure({ persona: 'pedantic' });
    assert.deepEqual(paths(host.refresh()), ['a.env', 'b.env']);
    assert.deepEqual(messages('a.env'), ['seen a', 'seen 2']);
    assert.deepEqual(paths(host.settle()), [], 'nothing is left to be done');
    host.setPolicy(root, policyWith({ persona: 'auditor' }));
    host.refresh();
    assert.deepEqual(messages('b.env'), ['seen b', 'seen a']);
  });

  it('knows its rules', () => {
    assert.deepEqual([...world([elsewhere, places]).host.allRules.keys()], ['elsewhere', 'places']);
    assert.ok(new AnalysisHost().allRules.has('hardcoded-credential'));
  });

  it('takes the time of the clock, and a key of its own, where it is given none', () => {
    let seen = 0;
    const rule: Rule = { meta: metaOf('clock'), checkFile: (_, context) => void (seen = context.now) };
    const [first, second] = [world([rule], { now: undefined, fingerprinter: undefined }), world([rule], { fingerprinter: undefined })];
    const before = Date.now();
    for (const { put } of [first, second]) put('a.env', env(password));
    first.host.settle();
    assert.ok(seen >= before && seen <= Date.now());
    const id = ({ host }: World): string => [...host.view.groups()][0]!.id;
    assert.notEqual(id(first), id(second));
  });
});

describe('analysis host: cancellation', () => {
  const each = (checked: string[], stop: (count: number) => void): Rule => ({
    meta: metaOf('each'),
    checkFile(facts) {
      checked.push(facts.path);
      stop(checked.length);
    },
    checkIdentity() {
      checked.push('identity');
      stop(checked.length);
    },
  });

  it('ends a refresh where it is', () => {
    const token = { isCancellationRequested: false };
    const checked: string[] = [];
    const { host, put } = world([each(checked, (count) => (token.isCancellationRequested = count >= 4))]);
    for (const name of ['a', 'b', 'c']) put(`${name}.env`, env(name === 'b' ? other : password));
    host.settle();
    checked.length = 0;
    token.isCancellationRequested = false;
    assert.deepEqual(paths(host.refresh(token)), ['a.env', 'b.env']);
    assert.deepEqual(checked, ['identity', 'identity', 'a.env', 'b.env']);
    token.isCancellationRequested = true;
    assert.deepEqual(paths(host.refresh(token)), []);
    assert.equal(checked.length, 4);
  });

  it('keeps the rest of the rules from running', () => {
    const token = { isCancellationRequested: false };
    const checked: string[] = [];
    const { host, put } = world([each(checked, () => (token.isCancellationRequested = true)), each(checked, () => undefined)]);
    put('a.env', env(password));
    host.settle(token);
    assert.deepEqual(checked, ['identity']);
  });
});
