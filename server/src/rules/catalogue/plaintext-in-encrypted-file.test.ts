import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture, check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'plaintext-in-encrypted-file';
const sops = 'ENC[AES256_GCM,data:aGVsbG8=,iv:aGVsbG8=,tag:aGVsbG8=,type:str]';
const box = `Ag${'Bq8'.repeat(20)}`;
const vault = '!vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  36353366303930373635366165386338\n  6231653533313533';

describe(id, () => {
  const fires: Record<string, string> = {
    'a password beside SOPS values': `//- /secrets.yaml\ndb:\n  user: ${sops}\n  password: ⟪{{fake:password:1}}⟫`,
    'a token in a SOPS dotenv file': `//- /prod.env\nDB_PASSWORD=${sops}\nGITHUB_TOKEN=⟪{{fake:github-pat:1}}⟫\nsops_version=3.9.0`,
    'a value that dotenvx should have encrypted': `//- /.env.production\nDB_PASSWORD="encrypted:BE9Y7LKANx77X1pv1HnEoil93fPa5c9rpL"\nSTRIPE_KEY=⟪{{fake:stripe-live:1}}⟫`,
    'a password beside an Ansible Vault value': `//- /group_vars/all.yml\ndb_user_password: ${vault}\napi_password: ⟪{{fake:password:2}}⟫`,
    'a value in the template of a SealedSecret': `//- /sealed.yaml\napiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata:\n  name: orders\nspec:\n  encryptedData:\n    password: ${box}\n  template:\n    data:\n      token: ⟪{{fake:github-pat:2}}⟫`,
    'a password beside a Jasypt value':
      '//- /application-prod.properties\nspring.datasource.password=ENC(G6N718UuyPE5bHyWKyuLQSm02auQPUtm)\nmail.password=⟪{{fake:password:3}}⟫',
    'a URL beside SOPS values': `//- /secrets.yaml\ntoken: ${sops}\ndatabase: postgres://orders:⟪{{fake:password:4}}⟫@db.acme.internal/orders`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, underline(text)));

  const silent: Record<string, string> = {
    'a file in which everything is encrypted': `//- /secrets.yaml\ndb:\n  user: ${sops}\n  password: ${sops}`,
    'plain settings beside encrypted ones': `//- /secrets.yaml\nhost: db.acme.internal\nport: 5432\nname_unencrypted: orders\npassword: ${sops}`,
    'the metadata of SOPS': `//- /secrets.yaml\npassword: ${sops}\nsops:\n  age:\n    - recipient: age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kdgfhe\n  mac: ${sops}\n  version: 3.9.0`,
    'a file without encrypted values': '//- /config.yaml\npassword: {{fake:password:1}}',
    'a public key of dotenvx alone': `//- /.env\nDOTENV_PUBLIC_KEY="02${'ab'.repeat(32)}"\nPASSWORD={{fake:password:1}}`,
    'a lookup is no encryption':
      "//- /group_vars/all.yml\na: \"{{ lookup('hashi_vault', 'secret=secret/data/a:b') }}\"\npassword: {{fake:password:1}}",
    'values for keys of 2048 bits': `//- /sealed.yaml\napiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nspec:\n  encryptedData:\n    user: ${box}\n    password: AQ${box.slice(2)}`,
    'a reference beside SOPS values': `//- /secrets.yaml\npassword: ${sops}\ntoken: \${TOKEN}`,
    'the rule is off': `//- /.bulkhead.yaml\nrules: { plaintext-in-encrypted-file: off }\n//- /secrets.yaml\nuser: ${sops}\npassword: {{fake:password:1}}`,
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));

  it('speaks alone for its credential, and leaves it to the next when it is off', async () => {
    const text = `//- /secrets.yaml\nuser: ${sops}\npassword: {{fake:password:1}}`;
    const rules = async (policy: string): Promise<string[]> =>
      (await analyseFixture(policy + text)).findings().map((finding) => finding.ruleId);
    assert.deepEqual(await rules(''), [id]);
    assert.deepEqual(await rules(`//- /.bulkhead.yaml\nrules: { ${id}: off }\n`), ['hardcoded-credential']);
  });
});
