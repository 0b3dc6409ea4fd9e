import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'environment-ambiguous';
const line = 'API=https://api.acme.test';
const under = `${'^'.repeat(line.length)} info`;

describe(id, () => {
  const fires: Record<string, string> = {
    'file name against directory': `//- /overlays/staging/.env.production\n${line}\n${under}`,
    'two directories': `//- /environments/prod/staging/app.env\n${line}\n${under}`,
    'values against cluster': '//- /clusters/staging/values-prod.yaml\nurl: https://api.acme.test\n^^^^^^^^^^^^^^^^^^^^^^^^^^ info',
    'variables against environment': '//- /envs/dev/prod.tfvars\nurl = "https://api.acme.test"\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info',
    'a state of another environment':
      '//- /environments/dev/main.tf\nterraform {\n  backend "s3" {\n    key    = "prod/terraform.tfstate"\n#             ^^^^^^^^^^^^^^^^^^^^^^ info\n    bucket = "states"\n  }\n}',
    'two things that an Argo CD application says':
      '//- /apps/a.yaml\napiVersion: argoproj.io/v1alpha1\nspec:\n  source:\n    repoURL: https://git.acme.test/x\n  destination:\n    name: cluster-dev\n    namespace: orders-prod\n#              ^^^^^^^^^^^ info',
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'both say the same': `//- /overlays/staging/.env.staging\n${line}`,
    'spellings of the same': `//- /environments/prod/production.env\n${line}`,
    'one is far weaker': `//- /a/.env\n${line}`,
    'a marker decides': `//- /overlays/staging/.env.production\n# bulkhead-environment: production\n${line}`,
    'the policy decides': `//- /.bulkhead.yaml\nenvironments: { staging: { paths: ["overlays/**"] } }\n//- /overlays/staging/.env.production\n${line}`,
    'nothing in it matters': '//- /overlays/staging/.env.production\nPORT=80',
    'a template': `//- /overlays/staging/.env.production.example\n${line}`,
    'no environment at all': `//- /config/app.env\n${line}`,
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
