import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'production-credential-in-lower-environment';
const under = '^^^^^^^^^^^^^^^^^^^^^^';

describe(id, () => {
  const fires: Record<string, string> = {
    'a live key in staging': `//- /.env.staging\nSTRIPE_KEY={{fake:stripe-live:1}}\n#          ${under} error`,
    'in development': `//- /config/development.yml\nstripe_key: {{fake:stripe-live:2}}\n#           ${under} error`,
    "on a developer's machine": `//- /.env\nSTRIPE_KEY={{fake:stripe-live:3}}\n#          ${under} error`,
    'in a section': `//- /config/secrets.yml\ndevelopment:\n  stripe: {{fake:stripe-live:4}}\n#         ${under} error\nproduction:\n  stripe: {{fake:stripe-live:5}}`,
    'in a preview directory': `//- /environments/preview/app.env\nSTRIPE_KEY={{fake:stripe-live:6}}\n#          ${under} error`,
    'a team format that says live':
      '//- /.bulkhead.yaml\ndetectors: [{ id: acme, keywords: [acme_], pattern: "acme_(?:live|test)_[0-9a-f]{32}", environment: { live: production } }]\n//- /.env.test\nX=acme_live_{{fake:hex32:1}}\n# ^^^^^^^^^^^^^^^^^^^^^^^^^^ error',
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'in production': '//- /.env.production\nSTRIPE_KEY={{fake:stripe-live:1}}',
    'a test key in staging': '//- /.env.staging\nSTRIPE_KEY={{fake:stripe-test:1}}',
    'an unknown place': '//- /app/settings.yml\nstripe: {{fake:stripe-live:1}}',
    'a template': '//- /.env.staging.example\nSTRIPE_KEY={{fake:stripe-live:1}}',
    'a credential that tells nothing': '//- /.env.staging\nDB_PASSWORD={{fake:password:1}}',
    'a reference': '//- /.env.staging\nSTRIPE_KEY=op://staging/stripe/live-key',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
