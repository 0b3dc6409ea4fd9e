import { describe, it } from 'mocha';
import { check, checkNone } from '../../../test/support/fixture.ts';

const up = 'production-endpoint-in-lower-environment';
const rest = '//- /.env.production\nAPI_URL=https://api.acme.test\n//- /.env.development\nAPI_URL=https://api.dev.acme.test';

describe('rows of parallel places', () => {
  it('two of three: production and staging hold the same, development has its own', () =>
    check(up, `${rest}\n//- /.env.staging\nAPI_URL=https://api.acme.test\n#               ^^^^^^^^^^^^^ warning`));

  it('in folders and sections, too', () =>
    check(
      up,
      [
        '//- /overlays/prod/app.yml\napi:\n  url: https://api.acme.test',
        '//- /overlays/dev/app.yml\napi:\n  url: https://api-dev.acme.test',
        '//- /overlays/staging/app.yml\napi:\n  url: https://api.acme.test\n#              ^^^^^^^^^^^^^ warning',
      ].join('\n'),
    ));

  const silent: Record<string, string> = {
    'all share': `//- /.env.production\nAPI_URL=https://api.acme.test\n//- /.env.development\nAPI_URL=https://api.acme.test\n//- /.env.staging\nAPI_URL=https://api.acme.test`,
    'two only': '//- /.env.production\nAPI_URL=https://api.acme.test\n//- /.env.staging\nAPI_URL=https://api.acme.test',
    'the third is this machine':
      '//- /.env.production\nAPI_URL=https://api.acme.test\n//- /.env.development\nAPI_URL=http://localhost:8080\n//- /.env.staging\nAPI_URL=https://api.acme.test',
    'another key': `${rest}\n//- /.env.staging\nDOCS_URL=https://api.acme.test`,
    'a service of everybody':
      '//- /.env.production\nPAY_URL=https://api.stripe.com\n//- /.env.development\nPAY_URL=https://pay.dev.acme.test\n//- /.env.staging\nPAY_URL=https://api.stripe.com',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(up, text));
});
