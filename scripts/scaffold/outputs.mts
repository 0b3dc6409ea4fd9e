import { camelCase, sentence, testImports, type Template, type TemplateInput } from './template.mts';

export function report({ id }: TemplateInput): Template {
  const source = `server/src/cli/formats/${id}.ts`;
  return {
    files: {
      [source]: `import { printable } from '../../base/printable.ts';
import { oneBased, type ReportFormat } from '../report.ts';

/** Who reads it, with the page of its syntax. Names of files may hold anything. */
const format: ReportFormat = {
  id: '${id}',
  render: (report) =>
    report.findings
      .map(({ ruleId, primary }) => {
        const { line } = oneBased(report, primary.uri, primary.range.start);
        return \`\${printable(report.pathOf(primary.uri))}:\${line} \${ruleId}\\n\`;
      })
      .join(''),
};
export default format;
`,
      [`server/src/cli/formats/${id}.test.ts`]: `${testImports}import { LineIndex } from '../../base/range.ts';
import type { ScanReport } from '../report.ts';
import format from './${id}.ts';

const report: ScanReport = {
  findings: [],
  rules: [],
  linesOf: () => new LineIndex('a\\nb\\n'),
  claimsOf: () => [],
  pathOf: (uri) => uri.slice('file:///'.length),
  referenceOf: (uri) => uri,
  fixesOf: () => [],
  files: 1,
  bytes: 4,
  milliseconds: 1,
  started: 0,
  version: '0.0.0',
  colours: false,
};

describe('report ${id}', () => {
  it('names each finding', () => {
    const finding: ScanReport['findings'][number] = {
      ruleId: 'hardcoded-credential',
      messageId: 'plain',
      args: {},
      message: 'Password in plain text.',
      severity: 'error',
      confidence: 'high',
      primary: { uri: 'file:///a.env', path: 'a.env', range: { start: 2, end: 3 } },
      related: [],
      fingerprint: '0'.repeat(16),
    };
    assert.equal(format.render({ ...report, findings: [finding] }), 'a.env:2 hardcoded-credential\\n');
  });

  it('is empty without findings', () => assert.equal(format.render(report), ''));
});
`,
    },
    rows: [{ file: 'docs/command-line.md', header: '| format | for |', row: `| \`${id}\` | who reads it |` }],
    next: [`fill in ${source} and its test`, 'say in docs/command-line.md who reads it'],
  };
}

export function inventory({ id }: TemplateInput): Template {
  const source = `server/src/cli/inventory/${id}.ts`;
  return {
    files: {
      [source]: `import { printable } from '../../base/printable.ts';
import type { InventoryFormat } from '../inventory.ts';

/** Who reads it, with the page of its syntax. Titles may hold anything. */
const format: InventoryFormat = {
  id: '${id}',
  render: ({ entries }) => entries.map(({ title, kind }) => \`\${kind} \${printable(title)}\\n\`).join(''),
};
export default format;
`,
      [`server/src/cli/inventory/${id}.test.ts`]: `${testImports}import type { InventoryEntry } from '../inventory.ts';
import format from './${id}.ts';

const entry: InventoryEntry = {
  id: 'arn:aws:iam::444455556666:role/orders',
  title: 'IAM role orders',
  kind: 'role',
  provider: 'aws',
  environments: [],
  crossing: false,
  workloads: [],
  places: [],
  files: 1,
  findings: 0,
  blastRadius: 'Nothing is known of it.',
};

describe('inventory ${id}', () => {
  it('names each identity', () =>
    assert.equal(format.render({ entries: [entry], workspace: 'shop', version: '0.0.0', colours: false }), 'role IAM role orders\\n'));
});
`,
    },
    rows: [{ file: 'docs/command-line.md', header: '| `--format` | for |', row: `| \`${id}\` | who reads it |` }],
    next: [`fill in ${source} and its test`, 'say in docs/command-line.md who reads it'],
  };
}

/** @param input.option id of the rule whose findings it is for */
export function fix({ id, option: rule = 'secret-printed-in-pipeline' }: TemplateInput): Template {
  const source = `server/src/features/fixes/${camelCase(id)}.ts`;
  return {
    files: {
      [source]: `import { LineIndex } from '../../base/range.ts';
import type { Fixer } from '../fixer.ts';

/** ${sentence(id)}: what it rewrites, and why that is right. */
const fixer: Fixer = {
  kind: 'rewrite',
  rules: ['${rule}'],
  fixes(finding, { file }) {
    const lines = new LineIndex(file.text);
    const line = lines.lineAt(finding.primary.range.start);
    const { start, end } = lines.lineRange(line);
    // Only where the statement is the whole line, so that nothing else goes with it.
    if (!/^[ \\t]{0,40}-[ \\t]{1,4}(?:echo|printenv)\\b[^;&|]{0,200}$/.test(file.text.slice(start, end)) || line + 1 >= lines.lineCount) return [];
    const range = { start, end: lines.lineRange(line + 1).start };
    return [
      {
        title: '${sentence(id)}: remove the line',
        applicability: 'unsafe',
        edits: [{ uri: file.uri, version: file.version, edits: [{ range, newText: '' }] }],
      },
    ];
  },
};
export default fixer;
`,
      [`server/src/features/fixes/${camelCase(id)}.test.ts`]: `import { describe, it } from 'mocha';
import { checkNoFix, checkRewrite } from '../../../../test/support/structural.ts';

const job = (line: string): string => \`//- /.gitlab-ci.yml\\ndeploy:\\n  script:\\n\${line}    - ./deploy.sh\\n\`;

describe('fix ${id}', () => {
  it('takes the line away', () =>
    checkRewrite('${rule}', '${sentence(id)}', job('    - echo "$0$DB_PASSWORD"\\n'), job('')));
  it('leaves what stands beside another command', () =>
    checkNoFix('${rule}', '${sentence(id)}', job('    - echo "$0$DB_PASSWORD" && make\\n')));
});
`,
    },
    next: [`fill in ${source} and its test`],
  };
}
