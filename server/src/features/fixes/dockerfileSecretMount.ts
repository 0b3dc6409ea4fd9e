import type { TextRange } from '../../base/range.ts';
import type { Fix, TextEdit } from '../../model/finding.ts';
import { instructionsOf, pairsOf, wordsOf, type Instruction } from '../../platforms/readers/container/_dockerfile.ts';
import type { Fixer } from '../fixer.ts';
import { composeBuildSecret } from './_composeBuildSecret.ts';
import { endingOf, lineAfter, lineStart } from './_yamlEdits.ts';

/**
 * `ARG NPM_TOKEN` becomes a secret that is mounted as the variable in the steps that use it; `build.args` of Compose become
 * `build.secrets`.
 * https://docs.docker.com/build/building/secrets/#target; `env=` came with Dockerfile syntax 1.10:
 * https://docs.docker.com/build/buildkit/dockerfile-release-notes/#1100
 */
const fixer: Fixer = {
  kind: 'rewrite',
  rules: ['secret-in-image'],
  fixes(finding, context): readonly Fix[] {
    const { file, facts } = context;
    const { text } = file;
    if (finding.messageId === 'build-arg') return composeBuildSecret(finding, context);
    if (facts.format !== 'dockerfile' || finding.messageId !== 'arg' || facts.path.endsWith('Earthfile')) return [];
    const instructions = instructionsOf(text);
    const name = text.slice(finding.primary.range.start, finding.primary.range.end);
    const argument = instructions.find(
      (one) => one.keyword === 'ARG' && pairsOf(one).some((pair) => isAt(pair.range, finding.primary.range)),
    );
    if (!argument || !/^[A-Za-z_]\w{0,127}$/.test(name)) return [];
    const steps = stepsWith(text, instructions, argument, name);
    const syntax = steps && syntaxEdits(text);
    if (!steps || !syntax) return [];
    const id = name.toLowerCase();
    const mount = `--mount=type=secret,id=${id},env=${name} `;
    const gone = { start: lineStart(text, argument.start), end: lineAfter(text, argument.start + argument.text.length) };
    const edits: TextEdit[] = [
      ...syntax,
      { range: gone, newText: '' },
      ...steps.map((step) => {
        const start = afterKeyword(text, step)!;
        return { range: { start, end: start }, newText: mount };
      }),
    ];
    return [
      {
        title: `Mount \`${name}\` as a secret in the ${steps.length === 1 ? 'step that uses it' : `${steps.length} steps that use it`}`,
        applicability: 'unsafe',
        preferred: true,
        needs: `\`docker build --secret id=${id},env=${name}\` in place of \`--build-arg ${name}\`, and a look at programs that read the variable without naming it`,
        edits: [{ uri: file.uri, version: file.version, edits }],
      },
    ];
  },
};
export default fixer;

function isAt(range: TextRange, other: TextRange): boolean {
  return range.start === other.start && range.end === other.end;
}

/** The `RUN` instructions that use an argument; undefined where others use it, or nobody can tell which do. */
function stepsWith(
  text: string,
  instructions: readonly Instruction[],
  argument: Instruction,
  name: string,
): readonly Instruction[] | undefined {
  // With several arguments on its line, a default, or `ONBUILD` it is not just taken away.
  const [pair, ...more] = pairsOf(argument);
  if (more.length > 0 || wordsOf(argument).length !== 1 || pair?.value || afterKeyword(text, argument) === undefined) return undefined;
  const named = new RegExp(`(?<!\\w)${name}(?!\\w)`);
  const expanded = new RegExp(`\\$\\{?${name}(?!\\w)`);
  const inherits = stagesFrom(instructions, argument.stage);
  const runs: Instruction[] = [];
  const users: Instruction[] = [];
  for (const one of instructions.slice(instructions.indexOf(argument) + 1)) {
    if (one.stage !== argument.stage) {
      // A stage that is built on this one has its arguments, too.
      if (inherits.has(one.stage) && one.keyword !== 'FROM' && named.test(one.text)) return undefined;
      continue;
    }
    if (one.keyword === 'ARG' && pairsOf(one).some((other) => other.name === name)) return undefined;
    if (one.keyword === 'RUN') {
      // One that has the secret already needs no argument; what it is for is not known.
      if (afterKeyword(text, one) === undefined || new RegExp(`,env=${name}(?!\\w)`).test(one.text)) return undefined;
      runs.push(one);
      if (named.test(one.text)) users.push(one);
    } else if (one.keyword !== 'CMD' && one.keyword !== 'ENTRYPOINT' && one.keyword !== 'HEALTHCHECK' && expanded.test(one.text)) {
      return undefined;
    }
  }
  // Programs read variables that no command names; with one step there is no doubt which.
  const steps = users.length > 0 ? users : runs;
  return users.length === 0 && runs.length !== 1 ? undefined : steps;
}

/** End of the keyword and its blanks on the line of an instruction; undefined where another word stands before it. */
function afterKeyword(text: string, { keyword, start }: Instruction): number | undefined {
  const line = lineStart(text, start);
  const head = /^[ \t]{0,200}([A-Za-z]{2,20})[ \t]{1,200}/.exec(text.slice(line, start));
  return head?.[1]?.toUpperCase() === keyword ? line + head[0].length : undefined;
}

/** Numbers of the stages that are built on a stage, however far. */
function stagesFrom(instructions: readonly Instruction[], stage: number): ReadonlySet<number> {
  const names = new Map<string, number>();
  const found = new Set<number>();
  for (const one of instructions) {
    if (one.keyword !== 'FROM') continue;
    const words = wordsOf(one)
      .filter((word) => !word.text.startsWith('--'))
      .map((word) => word.text.toLowerCase());
    const base = names.get(words[0] ?? '');
    if (base !== undefined && (base === stage || found.has(base))) found.add(one.stage);
    names.set(String(one.stage - 1), one.stage);
    if (words[1] === 'as' && words[2]) names.set(words[2], one.stage);
  }
  return found;
}

/**
 * Edits after which the text asks for a syntax that knows `env=`; none where it does. Undefined for what this cannot judge:
 * frontends of others, digests, Windows images. https://docs.docker.com/reference/dockerfile/#parser-directives
 */
function syntaxEdits(text: string): readonly TextEdit[] | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const directives = /^(?:#[ \t]{0,20}\w{1,20}[ \t]{0,20}=[^\r\n]{0,300}(?:\r?\n|$)){0,5}/.exec(text.slice(start, start + 2_000))![0];
  if (/^#[ \t]{0,20}escape[ \t]{0,20}=[ \t]{0,20}`/im.test(directives) || text.startsWith('#!', start)) return undefined;
  const syntax = /^#[ \t]{0,20}syntax[ \t]{0,20}=[ \t]{0,20}([^\s]{1,300})/im.exec(directives);
  if (!syntax) return [{ range: { start, end: start }, newText: `# syntax=docker/dockerfile:1${endingOf(text)}` }];
  const version = /^(?:docker\.io\/)?docker\/dockerfile(?::(latest|labs|1-labs|1|1\.(\d{1,3})(?:\.\d{1,3})?(-labs)?))?$/.exec(syntax[1]!);
  if (!version) return undefined;
  const [, tag, minor, labs] = version;
  if (minor === undefined || Number(minor) >= 10) return [];
  if (labs) return undefined;
  const end = start + syntax.index + syntax[0].length;
  return [{ range: { start: end - tag!.length, end }, newText: '1.10' }];
}
