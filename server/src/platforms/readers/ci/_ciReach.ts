import type { TextRange } from '../../../base/range.ts';
import type { Pipeline, PipelineJob } from '../../../model/pipeline.ts';
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

/**
 * Aliases, templates and shared executors put one text into several jobs: what it prints, logs in to and copies is told
 * in the first of them, and an image in the first that has secrets.
 */
export function toldOnce(pipeline: Pipeline): Pipeline {
  const told = new Set<string>();
  const isNew = (kind: string, range: TextRange): boolean => {
    const id = `${kind}:${range.start}`;
    return told.has(id) ? false : (told.add(id), true);
  };
  const jobs = pipeline.jobs.map((job): PipelineJob => {
    const image = job.image && told.has(`image:${job.image.range.start}`) ? undefined : job.image;
    if (image && (job.secrets.length > 0 || job.steps.some((step) => step.secrets.length > 0))) told.add(`image:${image.range.start}`);
    const steps = job.steps.map((step) =>
      step.prints.length === 0 && step.logins.length === 0 && !step.copiesData
        ? step
        : {
            ...step,
            prints: step.prints.filter((print) => isNew(`print ${print.how} ${print.name}`, print.range)),
            logins: step.logins.filter((login) => isNew(`login ${login.provider}`, login.range)),
            copiesData: step.copiesData && isNew('copy', step.copiesData.range) ? step.copiesData : undefined,
          },
    );
    return { ...job, image, steps };
  });
  return { ...pipeline, jobs };
}
