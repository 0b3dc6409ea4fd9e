import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'credential-in-url';
const under = '^^^^^^^^^^^^^^^^^^^';

describe(id, () => {
  const fires: Record<string, string> = {
    PostgreSQL: `//- /.env\nDATABASE_URL=postgres://app:{{fake:password:1}}@db.acme.test:5432/app\n#                           ${under} error`,
    'MongoDB with several hosts': `//- /app.yml\nurl: mongodb+srv://app:{{fake:password:2}}@c.acme.test/app\n#                      ${under} error`,
    'Redis without user': `//- /.env\nREDIS_URL=redis://:{{fake:password:3}}@cache.acme.test:6379/0\n#                  ${under} error`,
    'AMQP in JSON': `//- /config.json\n{"broker": "amqps://svc:{{fake:password:4}}@mq.acme.test/vhost"}\n//                      ${under} error`,
    'ADO.NET': `//- /appsettings.json\n{"ConnectionStrings": {"Db": "Server=db.acme.test;Database=app;User Id=svc;Password={{fake:password:5}};"}}\n//                                                                                  ${under} error`,
    'git over https': `//- /deploy.sh\ngit clone https://bot:{{fake:password:6}}@git.acme.test/app.git\n#                     ${under} error`,
    JDBC: `//- /application.properties\nspring.datasource.url=jdbc:mysql://db.acme.test/app?user=svc&password={{fake:password:7}}\n#                                                                     ${under} error`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'no userinfo': '//- /.env\nURL=postgres://db.acme.test/app',
    'a user alone': '//- /.env\nURL=ssh://git@git.acme.test/app.git',
    'a variable': '//- /.env\nURL=postgres://app:${DB_PASSWORD}@db.acme.test/app',
    'a placeholder': '//- /.env\nURL=postgres://user:password@host/db\nB=https://user:<password>@host/',
    'a template': '//- /values.yaml\nurl: postgres://app:{{ .Values.password }}@db/app',
    'a port': '//- /app.yml\nurl: http://acme.test:8080/a@b',
    'a connection string with a reference': '//- /appsettings.json\n{"Db": "Server=db;User Id=svc;Password=${DB_PASSWORD};"}',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
