import { strengthOf } from '../../environment/ambiguity.ts';
import { environmentsIn, isEnvironmentName } from '../../environment/tokens.ts';
import type { EdgeReader, EdgeSink } from '../edgeReader.ts';
import { positionals, type ProgramCall } from './_calls.ts';
import type { ShellWord } from './_words.ts';

/** What puts something into an environment; builds and tests have the environment as a mode. */
const acts =
  /deploy|release|promote|rollout|roll-out|migrat|publish|apply|provision|restore|upload|teraform|terraform|sync[-_:]?db|db[-_:]?(?:sync|push|copy)/i;

/** Programs that run tasks of the repository, with the words before the task. https://docs.npmjs.com/cli/commands/npm-run */
const runners: Readonly<Record<string, readonly string[]>> = {
  make: [],
  gmake: [],
  just: [],
  task: [],
  rake: [],
  npm: ['run', 'run-script'],
  yarn: ['run'],
  pnpm: ['run'],
  bun: ['run'],
  composer: ['run', 'run-script'],
  deno: ['task'],
};

/** Tasks and scripts of the repository that are run for an environment. */
const reader: EdgeReader = {
  id: 'tasks',
  markers: ['deploy', 'release', 'migrat', 'promote', 'publish', 'provision', 'restore', 'rollout'],
  programs: ['*'],
  command(call, sink) {
    const before = runners[call.program];
    if (before) readTask(call, before, sink);
    else if (isOwn(call.word)) readScript(call, sink);
  },
};
export default reader;

function readTask({ program, args }: ProgramCall, before: readonly string[], sink: EdgeSink): void {
  const words = positionals(args, ['-C', '-f', '--directory', '--prefix', '--cwd', '--filter', '-w', '--workspace']);
  const [first] = words;
  const task =
    first && before.includes(first.value) ? words[1] : before.length === 0 || program === 'yarn' || program === 'pnpm' ? first : undefined;
  if (task && acts.test(task.value) && environmentsIn(task.value).some((hit) => isSure(hit.text))) sink.name('task', task);
  // `make deploy ENV=prod`
  for (const word of words) {
    const named = /^(?:ENV|ENVIRONMENT|STAGE|TARGET_ENV|DEPLOY_ENV)=(.{1,60})$/.exec(word.value);
    if (named && word.fixed) sink.name('environment', { ...word, value: named[1]! }, { vocabulary: true });
  }
}

/** A program of the repository itself: `./scripts/deploy.sh`, `bin/deploy`. */
function isOwn({ value }: ShellWord): boolean {
  return /^\.{1,2}\/|^(?:scripts?|bin|ci|tools?|deploy|ops)\//.test(value);
}

/** The one argument of a script that is an environment's name, and the script that is named after one. */
function readScript({ word, args }: ProgramCall, sink: EdgeSink): void {
  if (!acts.test(word.value)) return;
  const named = positionals(args).filter(({ value }) => isEnvironmentName(value) && isSure(value));
  // Two of them are the ends of a way.
  if (named.length === 1) sink.name('environment', named[0]!, { vocabulary: true });
  else if (named.length === 0 && args.length === 0) sink.file('script', word);
}

function isSure(word: string): boolean {
  const strength = strengthOf(word);
  return strength === 'strong' || strength === 'final';
}
