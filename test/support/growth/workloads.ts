/** Inputs that tempt a program to take quadratic time, each at any size. Registries are walked, so a new entry is covered. */
import { buildTree } from '../../../client/src/views/identityModel.ts';
import { AnalysisHost } from '../../../server/src/analysis/analysisHost.ts';
import { Fingerprinter } from '../../../server/src/base/fingerprint.ts';
import { detectInEntries } from '../../../server/src/detect/detect.ts';
import { emptyEnvironmentMap } from '../../../server/src/environment/environmentMap.ts';
import type { ConfigDocument, FormatId } from '../../../server/src/model/document.ts';
import { platformReaders } from '../../../server/src/platforms/readers.generated.ts';
import { CiFile } from '../../../server/src/platforms/readers/ci/_ci.ts';
import type { ReaderContext } from '../../../server/src/platforms/reader.ts';
import { compileDetector } from '../../../server/src/policy/teamDetector.ts';
import type { IdentityDto } from '../../../server/src/protocol.ts';
import { recogniseReferences } from '../../../server/src/references/recognise.ts';
import { formats } from '../../../server/src/syntax/formats.generated.ts';
import { treesOf } from '../../../server/src/syntax/tree.ts';
import { platforms } from '../../../server/src/syntax/platforms.generated.ts';

export interface Workload {
  readonly name: string;
  /** Characters, files or items at the smaller of the two sizes. */
  readonly size: number;
  /** Texts of which each is a case of its own; the count is their sum. One unnamed case when absent. */
  readonly units?: readonly string[];
  /** Makes the input; what it returns is counted. */
  prepare(size: number, unit: string): () => void;
}

/** Beginnings without ends, and ends without beginnings, of every syntax that is read. */
const openings: readonly string[] = [
  "'${", ' @a(', '@a(\n', ' @a(\n\n', '[for ', "'''", '/*', 'a?\n', '\n\n? ', 'x = {', "var a = '${'", 'var a = b\n\n\n', '(((', '{a:',
  '[', '{"a":', '"', "'", '"""', '`', '<a>', '<!--', '<![CDATA[', '&a', '*a ', 'a: &b\n', '- ', '  ', '\t', '\n', '\\', '\\\n', '#', '# a\n',
  '=', 'a=', 'A=b\n', 'a=<<', '<<E\n', '$(', '${A:-', '%A%', 'stage("x") {', '|\n ', 'a: |\n', '? a\n: b\n', '---\n', '[a]\n', '[[a]]\n',
  'a.', 'resource "a" "b" {\n', 'FROM a\n', 'RUN a && \\\n', '-----BEGIN ', 'machine a ', 'a:b:c:d:e\n', '\u{1f600}',
]; // prettier-ignore

/** Beginnings of what the shapes look for. */
const shapeUnits: readonly string[] = [
  'password=', '"password": "', '://', '://a:b', '://a:b@', '{{', '${A:-', 'a.', '<key>', '</key>\n<value>', ' -p ', 'curl -u ',
  '-----' + 'BEGIN PRIVATE KEY-----', 'eyJ', 'Basic ', 'LS0tLS1CRUdJTi', 'password ', ';password=', 'identified by ', 'auth(', 'key', 'token: ',
  '\\"', '{"a":', 'machine ', 'Bearer ', 'sshpass -p', '$2y$10$', 'AGE-SECRET-KEY-', 'a b', '0', 'MII', 'PuTTY-User-Key', 'getenv(', ',,', '\t\t',
]; // prettier-ignore

const limits = { maxEntries: 1_000_000, maxDepth: 100 };

function repeated(unit: string, size: number, head = ''): string {
  return head + unit.repeat(Math.ceil(size / unit.length));
}

function documentOf(path: string, text: string, formatId: FormatId, platform?: ConfigDocument['platform']): ConfigDocument {
  const format = formats.find((one) => one.id === formatId)!;
  return { file: { uri: `file:///w/${path}`, path, version: 1, text }, format: formatId, platform, ...format.parse(text, limits) };
}

function contextOf(document: ConfigDocument): ReaderContext {
  const { references } = recogniseReferences(document, () => undefined);
  return { document, trees: treesOf(document), references, map: emptyEnvironmentMap };
}

const parsing: readonly Workload[] = formats.map((format) => ({
  name: `format ${format.id}`,
  size: 600,
  units: openings,
  prepare(size, unit) {
    const text = repeated(unit, size, format.id === 'bicep' ? 'param a string = {\n b: ' : '');
    return () => void format.parse(text, limits);
  },
}));

/** Texts in which readers find something to do. */
const readerUnits: readonly string[] = [
  ...['a: b\n', 'a:\n  b:\n', '- a: b\n', '- $A_TOKEN\n', 'kind: Secret\n---\n', 'run: echo $A_TOKEN\n', 'image: a\n'],
  ...[
    'script: |\n  echo $A_TOKEN\n',
    "stage('x') { steps { sh 'echo $A_TOKEN' } }\n",
    'stage(',
    '{"a":',
    'FROM a AS b\n',
    'RUN --mount=type=secret ',
  ],
  ...[
    'resource "aws_iam_role" "a" {\n}\n',
    'output "a" {\n value = aws_iam_role.a.arn\n}\n',
    "resource a 'b@c' = {\n}\n",
    'path "a/*" {\n}\n',
  ],
];

const reading: readonly Workload[] = platformReaders.map((reader) => {
  const platform = platforms.find((one) => one.id === reader.platforms?.[0]);
  const format = platform?.formats[0] ?? (reader.formats![0] as FormatId);
  return {
    name: `reader ${reader.id}`,
    size: 3_000,
    units: readerUnits,
    prepare(size, unit) {
      const context = contextOf(documentOf('a', repeated(unit, size), format, platform?.id as ConfigDocument['platform']));
      return () => void reader.read(context);
    },
  };
});

const fingerprinter = new Fingerprinter(new Uint8Array(32).fill(7));

const others: readonly Workload[] = [
  {
    name: 'shapes and vendors over a text without entries',
    // Beyond the windows that shapes look into.
    size: 1_000,
    units: shapeUnits,
    prepare(size, unit) {
      const text = repeated(unit, size);
      return () => void detectInEntries({ text, path: 'a.txt', entries: [] });
    },
  },
  {
    name: 'a Groovy pipeline of many stages',
    size: 100,
    prepare(stages) {
      const text = `pipeline { stages { ${"stage('x') { steps { sh 'echo $A_TOKEN' } }\n".repeat(stages)} } }`;
      const context = contextOf(documentOf('Jenkinsfile', text, 'plain', 'jenkins'));
      return () => void platformReaders.find((reader) => reader.id === 'jenkins')!.read(context);
    },
  },
  {
    name: 'variables of one long script',
    size: 200,
    prepare(uses) {
      const text = `run: ${'A_TOKEN=$A_TOKEN '.repeat(uses)}`;
      const made = new CiFile(contextOf(documentOf('x.yml', text, 'yaml')));
      const range = { start: 0, end: text.length };
      return () => {
        made.defineByScript(range);
        made.secretsIn(range, 'script');
      };
    },
  },
  {
    name: 'Terraform of many roles',
    size: 30,
    prepare(roles) {
      const one = (i: number): string =>
        [
          `resource "aws_iam_role" "r${i}" {\n  name = "r${i}"\n  assume_role_policy = data.aws_iam_policy_document.d${i}.json\n}`,
          `data "aws_iam_policy_document" "d${i}" {\n  statement {\n    actions = ["sts:AssumeRole"]\n  }\n}`,
          `resource "aws_lambda_function" "f${i}" {\n  role = aws_iam_role.r${i}.arn\n}`,
          `output "o${i}" {\n  value = "\${aws_iam_role.r${i}.arn}"\n}`,
        ].join('\n');
      const text = Array.from({ length: roles }, (_, i) => one(i)).join('\n');
      const context = contextOf(documentOf('main.tf', text, 'hcl', 'terraform'));
      return () => void platformReaders.find((reader) => reader.id === 'terraform')!.read(context);
    },
  },
  {
    name: 'the tree of a long flow sequence',
    size: 500,
    prepare(items) {
      const list = Array.from({ length: items }, (_, i) => (i % 2 ? `{k: v${i}}` : `s${i}`));
      const document = documentOf('a.yml', `a: [${list.join(', ')}]\n`, 'yaml');
      return () => void treesOf(document);
    },
  },
  {
    name: 'the pattern of a team, nested',
    size: 1_000,
    prepare(size) {
      const made = compileDetector({ id: 'nested', keywords: ['aaa'], pattern: '(a+)+b' }, () => undefined);
      if ('error' in made) throw new Error(made.error);
      return () => void made.find('a'.repeat(size));
    },
  },
  {
    name: 'a scan of files that share a credential',
    size: 30,
    prepare(files) {
      const host = new AnalysisHost({ fingerprinter, persona: 'auditor', now: () => 0 });
      const facts = Array.from({ length: files }, (_, i) => {
        const path = `deploy/${['prod', 'staging', 'dev'][i % 3]!}/${i}.env`;
        const text = `DB_PASSWORD=${'kT9' + 'xW2' + 'qL7'}vR4mZ8\nAPI=op://prod/api/key\nHOST=db.prod.example.com\n`;
        return host.analyse({ uri: `file:///w/${path}`, path, version: 1, text });
      });
      return () => {
        for (const one of facts) host.update(one.uri, one);
        host.settle();
        for (const uri of host.uris()) host.findings(uri);
      };
    },
  },
  {
    name: 'the identity view',
    size: 1_000,
    prepare(count) {
      const identities = Array.from({ length: count }, (_, i): IdentityDto => {
        const environment = { name: ['production', 'staging', 'dev'][i % 3]!, tier: 'unknown' as const };
        const range = { start: { line: i % 90, character: 0 }, end: { line: i % 90, character: 9 } };
        const path = `f${i % 500}/.env`;
        const place = { uri: `file:///w/${path}`, path, label: 'K', environment: environment.name, tier: environment.tier, range };
        const kind = { kind: 'api-key', provider: 'generic', findings: [], crossing: false, blastRadius: '' };
        return { id: `bh1:${i}`, title: `Identity ${i}`, environments: [environment], places: [place], ...kind };
      });
      return () => void buildTree({ identities, stores: [] }, { grouping: 'environment', filter: 'env', crossingsOnly: false });
    },
  },
];

export const workloads: readonly Workload[] = [...parsing, ...reading, ...others];
