import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

import { checkFix } from '../../../../test/support/fixture.ts';

const id = 'suppression-problem';

describe(id, () => {
  const fires: Record<string, string> = {
    'no reason': '//- /a.yml\na: 1 # bulkhead-disable-line\n#    ^^^^^^^^^^^^^^^^^^^^^^^ warning',
    'nothing to hide':
      '//- /a.yml\na: 1 # bulkhead-disable-line hardcoded-credential -- was a test\n#    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning',
    'past its end':
      '//- /a.yml\na: 1 # bulkhead-disable-line -- x, until=2026-05-31\n#    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning',
    'no date': '//- /a.yml\na: 1 # bulkhead-disable-line -- x, until=soon\n#    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning',
    'an unknown rule':
      '//- /a.yml\na: 1 # bulkhead-disable-line hardcoded-credentials -- x\n#    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning',
    'a block without reason': '//- /a.yml\n# bulkhead-disable\n^^^^^^^^^^^^^^^^^^ warning\na: 1',
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'no suppression': '//- /a.yml\na: 1 # bulkhead',
    'an environment marker': '//- /a.yml\n# bulkhead-environment: production\na: 1',
    'the end of a block alone': '//- /a.yml\na: 1\n# bulkhead-enable',
    "another scanner's comment": '//- /a.yml\na: 1 # gitleaks:allow',
    'a word in a value': '//- /a.yml\na: "bulkhead-disable-line"',
    'a name in prose': '//- /README.md\nWrite `bulkhead-disable-line` with a reason.',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));

  it('removes the comment, and its line when nothing else stands there', async () => {
    await checkFix(id, 'Remove', '//- /a.yml\na: 1\n# $0bulkhead-disable-next-line\nb: 2', '//- /a.yml\na: 1\nb: 2');
  });
});
