import assert from 'node:assert/strict';
import { parse as parseDotenv } from 'dotenv';
import { describe, it } from 'mocha';
import { parse as parseToml } from 'smol-toml';
import { parseAllDocuments } from 'yaml';
import { analyseFixture, fixContextIn } from '../../../test/support/fixture.ts';
import { LineIndex } from '../base/range.ts';
import { suppressionFor, type SuppressionOffer } from './suppression.ts';

const password = '{{fake:password:1}}';
const token = '{{fake:github-pat:2}}';

interface Suppressed {
  readonly offer: SuppressionOffer;
  readonly before: string;
  readonly after: string;
  readonly rules: readonly string[];
}

/** Suppresses the first finding of a file and looks again. */
async function suppressed(path: string, text: string, others = ''): Promise<Suppressed> {
  const analysed = await analyseFixture(`//- /${path}\n${text}${others}`);
  const findings = analysed.findings().filter((one) => one.primary.path === path && one.ruleId !== 'env-file-not-ignored');
  const finding = findings.find((one) => /credential/.test(one.ruleId));
  assert.ok(finding, `a finding among ${findings.map((one) => one.ruleId).join(', ')}`);
  const offer = suppressionFor(finding, await fixContextIn(analysed, path, findings));
  assert.ok(offer, 'an offer');
  const name = offer.uri.slice('file:///workspace/'.length);
  const before = analysed.fixture.files.get(name) ?? '';
  const at = new LineIndex(before).offset({ line: offer.line, column: offer.character });
  const after = before.slice(0, at) + offer.template.replace('{reason}', 'checked') + before.slice(at);
  const files = new Map(analysed.fixture.files).set(name, after);
  const again = await analyseFixture([...files].map(([one, content]) => `//- /${one}\n${content}`).join('\n'));
  return {
    offer,
    before,
    after,
    rules: again
      .findings()
      .filter((one) => one.primary.path === path)
      .map((one) => one.ruleId),
  };
}

/** What a file means, by a parser of its own; undefined where the tests have none. */
function meaning(path: string, text: string): unknown {
  if (/\.ya?ml$/.test(path)) return parseAllDocuments(text).map((document) => document.toJS() as unknown);
  if (/\.env$/.test(path)) return parseDotenv(text);
  if (path.endsWith('.toml')) return parseToml(text);
  return undefined;
}

describe('suppressions', () => {
  const comments: Record<string, readonly [path: string, text: string, above: string]> = {
    'a plain line': ['a.yaml', `db:\n  password: ${password}\n`, '  password'],
    'a block scalar': ['a.yaml', `data:\n  app.ini: |\n    [db]\n    password = ${password}\n`, '  app.ini'],
    'a block scalar in a list': ['a.yaml', `script:\n  - >-\n\n    mysql --password=${password}\n    x\n`, '  - >-'],
    'a flow mapping': ['a.yaml', `a: {b: 1,\n  password: ${password}, c: 2}\n`, '  password'],
    'quotes over several lines': ['a.yaml', `a: 1\nm: "abc\n  password=${password}\n  x"\n`, 'm:'],
    'a value of several lines in an env file': ['.env', `B=1\nA="x\nDB_PASSWORD=${password}\ny"\n`, 'A='],
    'a heredoc of HCL': ['main.tf', `locals {\n  t = <<EOT\npassword=${password}\nEOT\n}\n`, '  t ='],
    'a heredoc of a shell': ['run.sh', `#!/bin/sh\ncat <<EOF > f\npassword=${password}\nEOF\n`, 'cat'],
    'a command that goes on': ['run.sh', `echo\nmysql \\\n  -u root \\\n  --password=${password}\n`, 'mysql'],
    'a string of a shell': ['run.sh', `echo\npsql "host=db\npassword=${password}"\n`, 'psql'],
    'a command file': ['a.bat', `@echo off\nif exist x (\n  set DB_PASSWORD=${password}\n)\n`, '  set'],
    CDATA: ['a.xml', `<c>\n  <x><![CDATA[\npassword=${password}\n]]></x>\n</c>\n`, '  <x>'],
    'text of an element': ['a.xml', `<c>\n  <x>\n  password=${password}\n  </x>\n</c>\n`, '  <x>'],
    'a tag of several lines': ['a.xml', `<c>\n  <add\n    key="DB_PASSWORD"\n    value="${password}" />\n</c>\n`, '  <add'],
    'an instruction that goes on': ['Dockerfile', `FROM x\nENV A=1 \\\n    API_TOKEN=${token}\n`, 'ENV'],
    'a string of TOML': ['a.toml', `b = 1\na = """\npassword=${password}\n"""\n`, 'a ='],
    'dollar quotes of SQL': ['a.sql', `SELECT 1;\nDO $$\nBEGIN\n  ALTER USER s PASSWORD '${password}';\nEND $$;\n`, 'DO'],
    'a string of Python': ['a.py', `import x\na = """\npassword = "${password}"\n"""\n`, 'a ='],
    'a value that goes on': ['a.properties', `a=1\nb=1\\\n  password=${password}\n`, 'b='],
    'a page': ['a.md', `# x\n\npassword: ${password}\n`, 'password'],
  };
  for (const [name, [path, text, above]] of Object.entries(comments))
    it(`stand above ${name}, and change nothing`, async () => {
      const { offer, before, after, rules } = await suppressed(path, text);
      assert.equal(offer.where, 'comment');
      assert.equal(offer.uri, `file:///workspace/${path}`);
      assert.ok(before.split('\n')[offer.line]!.startsWith(above), before.split('\n')[offer.line]);
      assert.deepEqual(meaning(path, after), meaning(path, before));
      assert.deepEqual(
        rules.filter((one) => one !== 'env-file-not-ignored'),
        [],
        'nothing is reported, and the comment is used',
      );
      if (path.endsWith('.xml')) for (const [, inner] of after.matchAll(/<!--([^]*?)-->/g)) assert.doesNotMatch(inner!, /--/);
    });

  const policies: Record<string, readonly [path: string, text: string]> = {
    JSON: ['a.json', `{ "db": { "password": "${password}" } }\n`],
    'a notebook': ['a.ipynb', `{ "cells": [{ "cell_type": "code", "source": ["db_password = \\"${password}\\"\\n"] }] }\n`],
    'text without a language': ['notes.txt', `password=${password}\n`],
    'a block of code in a page': ['a.md', `# x\n\n\`\`\`sh\nDB_PASSWORD=${password}\n\`\`\`\n`],
  };
  for (const [name, [path, text]] of Object.entries(policies))
    it(`stand in the policy for ${name}`, async () => {
      const { offer, after, rules } = await suppressed(
        path,
        text,
        '//- /.bulkhead.yaml\nversion: 1\nallow:\n  - rules: [default-credential]\n    reason: x\n    until: "2027-01-01"\n',
      );
      assert.equal(offer.where, 'policy');
      assert.equal(offer.uri, 'file:///workspace/.bulkhead.yaml');
      assert.deepEqual(rules, []);
      const [, added] = (meaning('.bulkhead.yaml', after) as { allow: { rules: string[]; until: string }[] }[])[0]!.allow;
      assert.match(added!.until, /^2026-1\d-\d\d$/);
    });

  it('make a policy where there is none', async () => {
    const { offer, before } = await suppressed('a.json', `{ "db": { "password": "${password}" } }\n`);
    assert.deepEqual([offer.create, before, offer.line, offer.character], [true, '', 0, 0]);
  });

  it('stack: a second comment above the first covers the same statement', async () => {
    const { rules } = await suppressed(
      'a.yaml',
      `# bulkhead-disable-next-line default-credential -- other\nx: |\n  a\n  password = ${password}\n`,
    );
    assert.deepEqual(rules, ['suppression-problem']);
  });

  it('cover no more than their statement', async () => {
    const analysed = await analyseFixture(
      `//- /a.yaml\n# bulkhead-disable-next-line hardcoded-credential -- x\na:\n  password: ${password}\nb: |\n  password=${password}\n`,
    );
    assert.equal(analysed.findings().filter((one) => one.ruleId === 'hardcoded-credential').length, 2);
  });
});
