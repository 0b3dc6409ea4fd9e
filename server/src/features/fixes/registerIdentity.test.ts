import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture, applyEdits, checkFix, fixesAt } from '../../../../test/support/fixture.ts';
import { entryEdit } from './registerIdentity.ts';

const id = 'unregistered-identity';
const role = 'arn:aws:iam::444455556666:role/orders';
const use = (cursor: string): string => `//- /deploy.yml\nrole: ${role}${cursor}\n`;

describe('fix: add an identity to the register', () => {
  const cases: Record<string, readonly [string, string]> = {
    'behind the last entry, what follows stays': [
      'identities:\n  # roles\n  - id: a\n    owner: team-a\n    purpose: x # y\npersona: auditor\n',
      `identities:\n  # roles\n  - id: a\n    owner: team-a\n    purpose: x # y\n  - id: ${role}\n    owner: ""\n    purpose: ""\npersona: auditor\n`,
    ],
    'entries without indentation': [
      'identities:\n- { id: a, owner: b, purpose: c }\n',
      `identities:\n- { id: a, owner: b, purpose: c }\n- id: ${role}\n  owner: ""\n  purpose: ""\n\n`,
    ],
    'a policy without a register': [
      'rules: { unregistered-identity: { options: { required: true } } }\n',
      `rules: { unregistered-identity: { options: { required: true } } }\nidentities:\n  - id: ${role}\n    owner: ""\n    purpose: ""\n\n`,
    ],
  };
  for (const [name, [before, after]] of Object.entries(cases))
    it(name, () =>
      checkFix(id, 'Add it to the register', `//- /.bulkhead.yaml\n${before}${use('$0')}`, `//- /.bulkhead.yaml\n${after}${use('')}`),
    );

  it('leaves owner and purpose to a person, and then the entry itself is reported', async () => {
    const { fixes, analysed } = await fixesAt(id, `//- /.bulkhead.yaml\nidentities:\n  - { id: a, owner: b, purpose: c }\n${use('$0')}`);
    const files = applyEdits(
      fixes.find((fix) => fix.title === 'Add it to the register')!,
      analysed.fixture.files,
    );
    const text = [...files].map(([name, content]) => `//- /${name}\n${content}`).join('\n');
    assert.deepEqual(
      (await analyseFixture(text, [id])).findings().map((finding) => [finding.primary.path, finding.messageId]),
      [['.bulkhead.yaml', 'incomplete']],
    );
  });

  it('offers nothing where the register is in flow style', () => {
    assert.equal(entryEdit('identities: [{ id: a }]\n', role), undefined);
    assert.equal(entryEdit('{ identities: [] }\n', role), undefined);
    assert.equal(entryEdit('{ persona: auditor }\n', role), undefined);
  });

  it('quotes what YAML would read otherwise', () => {
    assert.match(entryEdit('', '${{ secrets.X }}')!.newText, /- id: "\$\{\{ secrets\.X \}\}"/);
    assert.match(entryEdit('a: 1', 'op://prod/orders/key')!.newText, /^\nidentities:\n {2}- id: op:\/\/prod\/orders\/key\n/);
  });
});
