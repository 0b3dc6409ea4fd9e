import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'test-credential-in-production';
const under = '^^^^^^^^^^^^^^^^^^^^^^';

describe(id, () => {
  const fires: Record<string, string> = {
    'an env file': `//- /.env.production\nSTRIPE_KEY={{fake:stripe-test:1}}\n#          ${under} warning`,
    'a directory': `//- /deploy/prod/app.yml\nstripe: {{fake:stripe-test:2}}\n#       ${under} warning`,
    'a section': `//- /config/secrets.yml\ndevelopment:\n  stripe: {{fake:stripe-test:3}}\nproduction:\n  stripe: {{fake:stripe-test:4}}\n#         ${under} warning`,
    'settings by name': `//- /appsettings.Production.json\n{"Stripe": {"Key": "{{fake:stripe-test:5}}"}}\n//                  ${under} warning`,
    'Helm values': `//- /values-prod.yaml\nstripeKey: {{fake:stripe-test:6}}\n#          ${under} warning`,
    "the policy's map": `//- /.bulkhead.yaml\nenvironments: { blue: { tier: production, paths: ["blue/**"] } }\n//- /blue/app.env\nSTRIPE_KEY={{fake:stripe-test:7}}\n#          ${under} warning`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'in staging': '//- /.env.staging\nSTRIPE_KEY={{fake:stripe-test:1}}',
    'a live key in production': '//- /.env.production\nSTRIPE_KEY={{fake:stripe-live:1}}',
    'a plain env file': '//- /.env\nSTRIPE_KEY={{fake:stripe-test:1}}',
    'an unknown place': '//- /config/app.yml\nstripe: {{fake:stripe-test:1}}',
    'a template': '//- /.env.production.example\nSTRIPE_KEY={{fake:stripe-test:1}}',
    'a value that tells nothing': '//- /.env.production\nDB_PASSWORD={{fake:password:1}}',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
