import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'expired-credential';

describe(id, () => {
  const under = '^^^^^^^^^^^^^^^^^^^^^^';
  const fires: Record<string, string> = {
    'in an env file': `//- /.env\nTOKEN={{fake:jwt-expired:1}}\n#     ${under} info`,
    'in YAML': `//- /app.yml\ntoken: {{fake:jwt-expired:2}}\n#      ${under} info`,
    'in JSON': `//- /app.json\n{"token": "{{fake:jwt-expired:3}}"}\n//         ${under} info`,
    'in a header': `//- /requests.http\nAuthorization: Bearer {{fake:jwt-expired:4}}\n#                     ${under} info`,
    'in a program': `//- /app.ts\nconst token = '{{fake:jwt-expired:5}}';\n//             ${under} info`,
    'in TOML': `//- /app.toml\ntoken = "{{fake:jwt-expired:6}}"\n#        ${under} info`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'a token that works': '//- /.env\nTOKEN={{fake:jwt-2027:1}}',
    'a token without expiry': '//- /.env\nTOKEN={{fake:jwt:1}}',
    'another credential': '//- /.env\nDB_PASSWORD={{fake:password:1}}',
    'a reference': '//- /.env\nTOKEN=op://staging/api/token',
    'a date': '//- /app.yml\nexpires: 2020-01-01',
    nothing: '//- /app.yml\nname: x',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
