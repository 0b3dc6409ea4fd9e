import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const password = new Fake('call').password();

describe('authentication call shape', () => {
  for (const [path, text] of [
    ['a.cs', `sender.Credentials = new NetworkCredential("orders", "${password}");\n`],
    ['a.py', `requests.get(url, auth=HTTPBasicAuth('orders', '${password}'))\n`],
    ['a.py', `requests.get(url, auth=('orders', '${password}'))\n`],
    ['a.go', `req.SetBasicAuth("orders", "${password}")\n`],
    ['a.cs', `var e = new DirectoryEntry("LDAP://dc.acme.io",\n                    "orders",\n                    "${password}");\n`],
    ['a.cs', `var e = new DirectoryEntry("LDAP://dc.acme.io", "orders", "${password}");\n`],
  ] as const)
    it(`finds the password in ${text.replace(password, '…').trim()}`, () =>
      assert.deepEqual(
        detectText(text, path).map((one) => [one.secret, one.at, one.credential.principal]),
        [[password, password, 'orders']],
      ));
  for (const text of [
    'login("user", "Please sign in")\n',
    'new NetworkCredential(user, password);\n',
    'auth("basic", "realm")\n',
    'new NetworkCredential("user", "<password>");\n',
  ])
    it(`is silent on ${text.trim()}`, () =>
      assert.deepEqual(
        detectText(text, 'a.cs').map((one) => one.detector),
        [],
      ));
});
