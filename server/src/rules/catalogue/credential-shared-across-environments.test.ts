import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'credential-shared-across-environments';
const caret = '^^^^^^^^^^^^^^^^^^^';

describe(id, () => {
  const fires: Record<string, string> = {
    'env files by name': `//- /.env.staging\nDB_PASSWORD={{fake:password:1}}\n#           ${caret} error\n//- /.env.production\nDB_PASSWORD={{fake:password:1}}\n#           ${caret} error`,
    directories: `//- /deploy/staging/.env\nDB_PASSWORD={{fake:password:2}}\n#           ${caret} error\n//- /deploy/prod/.env\nOTHER_PASSWORD={{fake:password:2}}\n#              ${caret} error`,
    'sections of one file': `//- /config/database.yml\nstaging:\n  password: {{fake:password:3}}\n#           ${caret} error\nproduction:\n  password: {{fake:password:3}}\n#           ${caret} error`,
    'another format': `//- /appsettings.Staging.json\n{"Db": {"Password": "{{fake:password:4}}"}}\n//                   ${caret} error\n//- /config/production.yml\ndb:\n  password: {{fake:password:4}}\n#           ${caret} error`,
    'a URL on one side': `//- /envs/staging/app.env\nDATABASE_URL=postgres://app:{{fake:password:5}}@db.acme.test/app\n#                           ${caret} error\n//- /envs/prod/app.env\nDB_PASSWORD={{fake:password:5}}\n#           ${caret} error`,
    'variables with affixes in one file': `//- /ci.env.yml\nPROD_DB_PASSWORD: {{fake:password:6}}\n#                 ${caret} error\nSTAGING_DB_PASSWORD: {{fake:password:6}}\n#                    ${caret} error`,
    "the policy's own map": `//- /.bulkhead.yaml\nenvironments: { blue: { tier: production, paths: ["blue/**"] }, green: { tier: staging, paths: ["green/**"] } }\n//- /blue/a.env\nDB_PASSWORD={{fake:password:7}}\n#           ${caret} error\n//- /green/a.env\nDB_PASSWORD={{fake:password:7}}\n#           ${caret} error`,
    'a marker comment': `//- /one.env\n# bulkhead-environment: production\nDB_PASSWORD={{fake:password:8}}\n#           ${caret} error\n//- /two.env\n# bulkhead-environment: staging\nDB_PASSWORD={{fake:password:8}}\n#           ${caret} error`,
    'lower environments only, as a warning': `//- /.env.staging\nDB_PASSWORD={{fake:password:9}}\n#           ${caret} warning\n//- /.env.test\nDB_PASSWORD={{fake:password:9}}\n#           ${caret} warning`,
    'development and test, as information': `//- /.env.development\nDB_PASSWORD={{fake:password:10}}\n#           ^^^^^^^^^^^^^^^^^^^^ info\n//- /.env.test\nDB_PASSWORD={{fake:password:10}}\n#           ^^^^^^^^^^^^^^^^^^^^ info`,
    'the local env file and production': `//- /.env\nDB_PASSWORD={{fake:password:11}}\n#           ^^^^^^^^^^^^^^^^^^^^ error\n//- /.env.production\nDB_PASSWORD={{fake:password:11}}\n#           ^^^^^^^^^^^^^^^^^^^^ error`,
    'Spring documents of one file': `//- /application.properties\nspring.config.activate.on-profile=staging\nspring.datasource.password={{fake:password:12}}\n#                          ^^^^^^^^^^^^^^^^^^^^ error\n#---\nspring.config.activate.on-profile=prod\nspring.datasource.password={{fake:password:12}}\n#                          ^^^^^^^^^^^^^^^^^^^^ error`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'one value for each environment':
      '//- /.env.staging\nDB_PASSWORD={{fake:password:1}}\n//- /.env.production\nDB_PASSWORD={{fake:password:2}}',
    'one environment in two files':
      '//- /deploy/prod/a.env\nDB_PASSWORD={{fake:password:1}}\n//- /deploy/prod/b.env\nDB_PASSWORD={{fake:password:1}}',
    'two spellings of one environment':
      '//- /deploy/prod/a.env\nDB_PASSWORD={{fake:password:1}}\n//- /.env.production\nDB_PASSWORD={{fake:password:1}}',
    'a template beside the real file':
      '//- /.env.production\nDB_PASSWORD={{fake:password:1}}\n//- /.env.staging.example\nDB_PASSWORD={{fake:password:1}}',
    'no environment known on one side':
      '//- /.env.production\nDB_PASSWORD={{fake:password:1}}\n//- /config/app.yml\npassword: {{fake:password:1}}',
    'short and simple values': '//- /.env.staging\nDB_PASSWORD=postgres\n//- /.env.production\nDB_PASSWORD=postgres',
    'look-alikes of environment names':
      '//- /product/app.env\nDB_PASSWORD={{fake:password:1}}\n//- /reproduce/app.env\nDB_PASSWORD={{fake:password:1}}',
    'a shared base': '//- /overlays/prod/app.env\nDB_PASSWORD={{fake:password:1}}\n//- /base/app.env\nDB_PASSWORD={{fake:password:1}}',
    'test folders':
      '//- /src/test/resources/app.properties\ndb.password={{fake:password:1}}\n//- /deploy/prod/app.properties\ndb.password={{fake:password:1}}',
    'build modes':
      '//- /.env.production\nNODE_ENV=production\nAPI=https://api.acme.test\n//- /.env.staging\nNODE_ENV=production\nAPI=https://api.acme.test',
    'references to one variable': '//- /.env.staging\nDB_PASSWORD=${DB_PASSWORD}\n//- /.env.production\nDB_PASSWORD=${DB_PASSWORD}',
    'what the policy allows until later':
      '//- /.bulkhead.yaml\nallow: [{ paths: ["**"], rules: [credential-shared-across-environments], reason: one tenant, until: 2027-01-01 }]\n//- /.env.staging\nDB_PASSWORD={{fake:password:1}}\n//- /.env.production\nDB_PASSWORD={{fake:password:1}}',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
