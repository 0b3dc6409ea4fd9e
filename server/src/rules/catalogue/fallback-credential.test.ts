import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'fallback-credential';
const under = '^^^^^^^^^^^^^^^^^^^';

describe(id, () => {
  const fires: Record<string, string> = {
    Compose: `//- /compose.yml\nservices:\n  db:\n    environment:\n      DB_PASSWORD: \${DB_PASSWORD:-{{fake:password:1}}}\n#                                 ${under} warning`,
    shell: `//- /run.sh\nexport DB_PASSWORD="\${DB_PASSWORD:-{{fake:password:2}}}"\n#                                  ${under} warning`,
    Spring: `//- /application.properties\nspring.datasource.password=\${DB_PASSWORD:{{fake:password:3}}}\n#                                        ${under} warning`,
    'a Helm default': `//- /chart/templates/secret.yaml\ndata:\n  password: {{ .Values.password | default "{{fake:password:4}}" | quote }}\n#                                          ${under} warning`,
    JavaScript: `//- /src/config.js\nconst password = process.env.DB_PASSWORD || '{{fake:password:5}}';\n//                                           ${under} warning`,
    Python: `//- /settings.py\nDB_PASSWORD = os.getenv("DB_PASSWORD", "{{fake:password:6}}")\n#                                       ${under} warning`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'no default': '//- /compose.yml\nservices: { db: { environment: { DB_PASSWORD: "${DB_PASSWORD}" } } }',
    'an empty default': '//- /compose.yml\nservices: { db: { environment: { DB_PASSWORD: "${DB_PASSWORD:-}" } } }',
    'a required variable': '//- /compose.yml\nservices: { db: { environment: { DB_PASSWORD: "${DB_PASSWORD:?set it}" } } }',
    'a placeholder': '//- /compose.yml\nservices: { db: { environment: { DB_PASSWORD: "${DB_PASSWORD:-<password>}" } } }',
    'a default that is no secret': '//- /compose.yml\nservices: { db: { environment: { LOG_LEVEL: "${LOG_LEVEL:-information}" } } }',
    'a port': '//- /application.properties\nserver.port=${PORT:8080}',
    'another variable': '//- /run.sh\nexport DB_PASSWORD="${DB_PASSWORD:-$OTHER_PASSWORD}"',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
