import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { rules } from './catalogue.generated.ts';
import { fillTemplate } from './rule.ts';
import { crosses, metaOf, remedyOf } from './ruleRegistry.ts';

describe('rule registry', () => {
  it('finds what a rule declares of itself, and nothing for a name that is no rule', () => {
    for (const { meta } of rules) assert.equal(metaOf(meta.id), meta);
    assert.equal(metaOf('no-such-rule'), undefined);
    assert.deepEqual(remedyOf({ ruleId: 'no-such-rule' }), {});
    assert.equal(crosses({ ruleId: 'no-such-rule' }), false);
  });

  it('environments to pin to are fixed names or arguments of a message', () => {
    for (const { meta } of rules) {
      const given = Object.values(meta.messages).join(' ');
      for (const template of meta.remedy?.pin ?? [])
        for (const [argument] of template.matchAll(/\{\w+\}/g))
          assert.ok(given.includes(argument), `${meta.id} has no argument ${argument}`);
    }
  });

  it('only rules about isolation say that an identity crosses a wall', () => {
    const crossing = rules.filter(({ meta }) => meta.crosses);
    assert.ok(crossing.length > 0);
    for (const { meta } of crossing) assert.equal(meta.category, 'isolation', meta.id);
  });

  it('what does nothing can be taken away', () => {
    for (const { meta } of rules) if (meta.unnecessary) assert.equal(meta.remedy?.remove, true, meta.id);
  });
});

describe('message templates', () => {
  it('take arguments by name and keep what has none', () => {
    assert.equal(fillTemplate('{a} and {b}, {a}', { a: 'x' }), 'x and {b}, x');
  });
});
