import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'policy-error';
const P = '//- /.bulkhead.yaml\n';

describe(id, () => {
  const fires: Record<string, string> = {
    'an unknown key': `${P}version: 1\nenviroments: {}\n^^^^^^^^^^^ error`,
    'a wrong value': `${P}persona: regulra\n#        ^^^^^^^ error`,
    'an unknown rule': `${P}rules:\n  hardcoded-credentails: off\n  ^^^^^^^^^^^^^^^^^^^^^ error`,
    'a wrong severity': `${P}rules:\n  hardcoded-credential: fatal\n#                       ^^^^^ error`,
    'a pattern that cannot run in linear time': `${P}detectors:\n  - { id: acme, keywords: [acme], pattern: '(?<=a)b' }\n#                                          ^^^^^^^^^ error`,
    'a loop': `${P}extends: ./.bulkhead.yaml\n#        ^^^^^^^^^^^^^^^^ error`,
    'an exception without an end': `${P}allow:\n  - { paths: ["**"], rules: [hardcoded-credential], reason: x }\n#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'an empty policy': `${P}`,
    'a version alone': `${P}version: 1`,
    environments: `${P}environments: { production: { tier: production, paths: [prod/**], accounts: [444455556666] } }`,
    'rules and overrides': `${P}rules: { hardcoded-credential: { severity: warning, options: { x: 1 } } }\noverrides: [{ paths: [legacy/**], rules: { hardcoded-credential: off } }]`,
    identities: `${P}identities: [{ id: "arn:aws:iam::444455556666:role/x", owner: team, rotated: 2026-08-01, rotateEvery: 90d }]`,
    'a mistake in another file': '//- /config.yaml\nenviroments: {}',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
