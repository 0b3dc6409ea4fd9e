import type { TextRange } from '../../base/range.ts';
import type { Pipeline, PipelineJob } from '../../model/pipeline.ts';
import type { CiFile } from './_ci.ts';

/** Adds to each secret that every job gets as a variable which jobs name that variable. */
export function withReaders(file: CiFile, pipeline: Pipeline): Pipeline {
  if (!pipeline.secrets.some((use) => use.variable !== undefined)) return pipeline;
  const jobs = pipeline.jobs.map((job) => ({ id: job.id, words: wordsOf(file, job) }));
  const endings = ['', ...(file.dialect.carriers ?? [])];
  const secrets = pipeline.secrets.map((use) => {
    if (use.variable === undefined) return use;
    const names = endings.map((ending) => `${use.variable!}${ending}`.toLowerCase());
    return { ...use, readBy: jobs.flatMap(({ id, words }) => (names.some((name) => words.has(name)) ? [id] : [])) };
  });
  return { ...pipeline, secrets };
}

/** Every word of a job and of its steps, which may stand elsewhere; lower case, since some systems ignore it. */
function wordsOf(file: CiFile, job: PipelineJob): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (range: TextRange): void => {
    for (const match of file.slice(range).matchAll(/[A-Za-z_]\w{0,127}/g)) words.add(match[0].toLowerCase());
  };
  add(job.range);
  for (const step of job.steps) if (step.range.start < job.range.start || step.range.end > job.range.end) add(step.range);
  return words;
}
