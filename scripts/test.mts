/**
 * `npm test`: every check in one go, each under a heading, to the end even where one fails. The last line adds up the
 * tests of all runs; a stage without single tests that fails counts as one failed.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './build.mts';

interface Stage {
  readonly name: string;
  readonly title: string;
  /** Commands in order, each an argument list for Node. */
  readonly commands: readonly (readonly string[])[];
  /** Prints mocha's summary. */
  readonly mocha?: boolean;
  /** Runs only when it is named. */
  readonly onDemand?: boolean;
}

const bin = {
  eslint: 'node_modules/eslint/bin/eslint.js',
  mocha: 'node_modules/mocha/bin/mocha.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
};
const tsx = (file: string, ...args: string[]): readonly string[] => ['--import', 'tsx', file, ...args];

const stages: readonly Stage[] = [
  { name: 'registries', title: 'Generated registries are fresh', commands: [tsx('scripts/generate.mts', '--check')] },
  {
    name: 'typecheck',
    title: 'Types',
    commands: [
      [bin.tsc, '--noEmit'],
      [bin.tsc, '--noEmit', '-p', 'server/tsconfig.core.json'],
      [bin.tsc, '--noEmit', '-p', 'client/src/webview'],
    ],
  },
  {
    name: 'lint',
    title: 'Lint',
    commands: [[bin.eslint, '.', '--cache', '--cache-location', '.tools/eslintcache', '--max-warnings', '0']],
  },
  {
    name: 'format',
    title: 'Format',
    commands: [[bin.prettier, '--check', '.', '--cache', '--cache-location', '.tools/prettiercache', '--log-level', 'warn']],
  },
  {
    name: 'unit',
    title: 'Unit tests',
    commands: [[bin.mocha, '--reporter', 'dot', '{client,server}/src/**/*.test.ts', 'test/unit/**/*.test.ts']],
    mocha: true,
  },
  { name: 'build', title: 'Build', commands: [tsx('scripts/build.mts', '--strict', '--report')] },
  {
    name: 'integration',
    title: 'Command line and language server',
    commands: [[bin.mocha, '--config', 'test/integration/.mocharc.json']],
    mocha: true,
  },
  { name: 'e2e:node', title: 'Editor, Node extension host', commands: [tsx('test/e2e/run.mts', 'node')], mocha: true },
  { name: 'e2e:web', title: 'Editor, web-worker extension host', commands: [tsx('test/e2e/run.mts', 'web')], mocha: true },
  {
    name: 'e2e:ui',
    title: 'Editor, installed package by mouse and keyboard',
    commands: [[bin.mocha, '--config', 'test/e2e/ui/.mocharc.json']],
    mocha: true,
  },
  { name: 'e2e:electron', title: 'Editor, desktop', commands: [tsx('test/e2e/run.mts', 'electron')], mocha: true, onDemand: true },
];

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * @param names stages to run; none means all but those on demand
 * @returns the exit code
 */
export async function runStages(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length) {
    console.error(`test: no stage ${unknown.join(', ')}; there are: ${stages.map((stage) => stage.name).join(' ')}`);
    return 2;
  }
  const chosen = stages.filter((stage) => (names.length ? names.includes(stage.name) : !stage.onDemand));
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  const lines: string[] = [];
  for (const stage of chosen) {
    console.log(`\n━━ ${stage.title} (${stage.name})\n`);
    const started = performance.now();
    const { ok, counts } = await runStage(stage);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    const detail = stage.mocha && counts.passed + counts.failed ? `${counts.passed} passed, ${counts.failed} failed` : '';
    lines.push(`${ok ? 'ok    ' : 'FAILED'}  ${stage.name.padEnd(13)} ${seconds.padStart(6)} s  ${detail}`.trimEnd());
  }
  console.log(`\n━━ Summary\n\n${lines.join('\n')}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
  return total.failed ? 1 : 0;
}

async function runStage(stage: Stage): Promise<{ ok: boolean; counts: Counts }> {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  let ok = true;
  for (const command of stage.commands) {
    const { code, output } = await runCommand(command);
    const seen = stage.mocha ? readCounts(output) : { passed: 0, failed: 0, skipped: 0 };
    counts.passed += seen.passed;
    counts.failed += seen.failed;
    counts.skipped += seen.skipped;
    if (code !== 0) {
      ok = false;
      if (!seen.failed) counts.failed++;
    } else if (stage.mocha && !stage.onDemand && !seen.passed) {
      console.error(`${stage.name}: no test ran`);
      ok = false;
      counts.failed++;
    }
  }
  return { ok, counts };
}

/** Mocha's closing lines: `12 passing (3s)`, `1 pending`, `2 failing`. */
function readCounts(output: string): Counts {
  const plain = output.replace(/\u001b\[[0-9;]*m/g, '');
  const last = (word: string): number => Number([...plain.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm'))].at(-1)?.[1] ?? 0);
  return { passed: last('passing'), failed: last('failing'), skipped: last('pending') };
}

let running: ReturnType<typeof spawn> | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    running?.kill('SIGTERM');
    process.exit(130);
  });
}

function runCommand(command: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    // The output goes through a pipe, so the tools cannot see for themselves whether it ends on a terminal.
    const env = { ...process.env, ...(process.stdout.isTTY && !process.env['NO_COLOR'] ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) };
    const child = spawn(process.execPath, [...command], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
    running = child;
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      process.stdout.write(chunk);
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running = undefined;
      if (signal) console.error(`${path.basename(command[0]!)} was ended by ${signal}`);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
