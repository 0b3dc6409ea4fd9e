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
      '//- /environments/dev/main.tf\nterraform {\n  backend "s3" {\n    key    = "prod/terraform.tfstate"\n#             ^^^^^^^^^^^^^^^^^^^^^^ warning\n    bucket = "states"\n  }\n}',
    'two things that an Argo CD application says':
      '//- /apps/a.yaml\napiVersion: argoproj.io/v1alpha1\nspec:\n  source:\n    repoURL: https://git.acme.test/x\n  destination:\n    name: cluster-dev\n    namespace: orders-prod\n#              ^^^^^^^^^^^ info',
    'a workflow of production that runs in staging':
      '//- /.github/workflows/deploy-prod.yml\non: push\njobs:\n  ship:\n    runs-on: x\n    environment: staging\n#                ^^^^^^^ warning\n    steps: [{ run: ./deploy.sh }]',
    'a job of staging in the environment of production':
      '//- /.gitlab-ci.yml\ndeploy_staging:\n  script: [./deploy.sh]\n  environment: live\n#              ^^^^ warning',
    'one environment for a matrix of two':
      '//- /.github/workflows/cd.yml\non: push\njobs:\n  ship:\n    runs-on: x\n    environment: production\n    strategy: { matrix: { deploy_env: [staging, production] } }\n#                                      ^^^^^^^ warning\n    steps: [{ run: ./deploy.sh }]',
    'a namespace of development in a folder of production':
      '//- /orders-prod/rbac.yaml\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: a\n  namespace: orders-dev\n#            ^^^^^^^^^^ warning',
    'an input of Terragrunt': '//- /env/production/site/terragrunt.hcl\ninputs = {\n  env = "staging"\n#        ^^^^^^^ warning\n}',
    'a variable of the program, for the pedantic': '//- /.env.staging\nENVIRONMENT=development\n            ^^^^^^^^^^^ warning',
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
    'a pipeline named after its last step':
      '//- /.github/workflows/deploy-prod.yml\non: push\njobs:\n  first:\n    runs-on: x\n    environment: staging\n    steps: [{ run: ./deploy.sh }]\n  second:\n    runs-on: x\n    environment: production\n    steps: [{ run: ./deploy.sh }]',
    'a preview of a staging workflow':
      '//- /.github/workflows/deploy-staging.yml\non: push\njobs:\n  ship:\n    runs-on: x\n    environment: pr-${{ github.event.number }}\n    steps: [{ run: ./deploy.sh }]',
    'a cluster of several environments':
      '//- /clusters/production/app.yaml\napiVersion: v1\nkind: Secret\nmetadata:\n  namespace: orders-staging',
    'a namespace of tests': '//- /orders-prod/job.yaml\napiVersion: batch/v1\nkind: Job\nmetadata:\n  namespace: integration-tests',
    'a way to build': '//- /.env.staging\nNODE_ENV=production\nRAILS_ENV=production\nAPP_ENV=production\nAPI=https://api.acme.test',
    'no environment at all': `//- /config/app.env\n${line}`,
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
