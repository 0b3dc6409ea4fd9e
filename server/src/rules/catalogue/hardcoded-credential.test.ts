import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'hardcoded-credential';

describe(id, () => {
  const fires: Record<string, string> = {
    'a vendor token in an env file': '//- /.env\nGITHUB_TOKEN={{fake:github-pat:1}}\n#            ^^^^^^^^^^^^^^^^^^^^^ error',
    'a password under a password key in YAML':
      '//- /config/app.yml\ndatabase:\n  password: "{{fake:password:2}}"\n#            ^^^^^^^^^^^^^^^^^^^ error',
    'a client secret in TOML':
      '//- /settings.toml\n[oauth]\nclient_secret = "{{fake:alnum32:3}}"\n#                ^^^^^^^^^^^^^^^^^^ error',
    'a password in properties':
      '//- /application.properties\nspring.datasource.password={{fake:password:4}}\n#                          ^^^^^^^^^^^^^^^^^^^ error',
    'a token in a program': '//- /src/app.ts\nconst token = "{{fake:github-pat:5}}";\n//             ^^^^^^^^^^^^^^^^^^^^^ error',
    'a token in a shell script': '//- /deploy.sh\nexport GH_TOKEN="{{fake:github-pat:6}}"\n#                ^^^^^^^^^^^^^^^^^^^^^ error',
    'a token of a vendor in a template file, since its form cannot be chance':
      '//- /.env.example\nGITHUB_TOKEN={{fake:github-pat:7}}\n#            ^^^^^^^^^^^^^^^^^^^^^ error',
    'two in one file':
      '//- /.env\nA_TOKEN={{fake:github-pat:8}}\n#       ^^^^^^^^^^^^^^^^^^^^^ error\nDB_PASSWORD={{fake:password:9}}\n#           ^^^^^^^^^^^^^^^^^^^ error',
    'a likely password in an example, as information':
      '//- /examples/app/settings.yml\ndb:\n  password: orders-2024\n#           ^^^^^^^^^^^ info',
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'a variable': '//- /compose.yml\nservices: { api: { environment: { DB_PASSWORD: "${DB_PASSWORD}" } } }',
    'a vault reference': '//- /.env\nDB_PASSWORD=op://staging/orders/password',
    'a vals reference': '//- /values.yaml\npassword: ref+vault://secret/orders#/password',
    'a SOPS value': '//- /secrets.yml\npassword: ENC[AES256_GCM,data:AAAAAAAAAAAAAAAA,iv:BBBB,tag:CCCC,type:str]',
    'a placeholder': '//- /.env\nDB_PASSWORD=changeme\nAPI_TOKEN=your-token-here\nSECRET=<secret>\nOTHER_PASSWORD=xxxxxxxxxxxx',
    'the name of a secret': '//- /k8s/app.yaml\nsecretName: orders-database-credentials\nexistingSecret: orders-redis',
    'a password policy and other names':
      '//- /app.yml\npasswordPolicy: strong\ntokenUrl: https://issuer.acme.test/oauth/token\npasswordFile: /run/secrets/db\ntokenType: bearer',
    'a GitHub expression': '//- /.github/workflows/ci.yml\njobs:\n  a:\n    runs-on: x\n    env:\n      TOKEN: ${{ secrets.TOKEN }}',
    'a Terraform variable': '//- /main.tf\nresource "db" "x" {\n  password = var.password\n}',
    'a Helm template': '//- /chart/templates/secret.yaml\ndata:\n  password: {{ .Values.auth.password | b64enc | quote }}',
    'a digest': '//- /package.json\n{"integrity": "sha512-{{fake:alnum32:1}}{{fake:alnum32:2}}", "commit": "{{fake:hex32:1}}"}',
    'a translation': '//- /locales/en.json\n{"password": "Enter your password", "tokenExpired": "Your token has expired"}',
    'what a comment suppresses with a reason':
      '//- /.env\n# bulkhead-disable-next-line hardcoded-credential -- public test token\nGITHUB_TOKEN={{fake:github-pat:1}}',
    'what another scanner was told to leave': '//- /.env\nGITHUB_TOKEN={{fake:github-pat:1}} # gitleaks:allow',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
