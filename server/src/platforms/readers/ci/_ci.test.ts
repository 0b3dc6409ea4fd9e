import type { ConfigDocument, PlatformId } from '../../../model/document.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { emptyEnvironmentMap } from '../../../environment/environmentMap.ts';
import type { Pipeline, PipelineJob } from '../../../model/pipeline.ts';
import { recogniseReferences } from '../../../references/recognise.ts';
import { defaultParseLimits } from '../../../syntax/format.ts';
import { formatFor } from '../../../syntax/formatRegistry.ts';
import { platformOf } from '../../../syntax/platformRegistry.ts';
import { treesOf } from '../../../syntax/tree.ts';
import type { PlatformFacts, PlatformReader, ReaderContext } from '../../reader.ts';
import { CiFile, isSecretName } from './_ci.ts';

/** What a reader gets for a text. */
export function contextOf(path: string, text: string, platform?: PlatformId): ReaderContext {
  const format = formatFor(path);
  const parsed = format.parse(text, defaultParseLimits);
  const document: ConfigDocument = {
    file: { uri: `file:///${path}`, path, version: 1, text },
    format: format.id,
    platform: platform ?? platformOf(path, format.id, parsed),
    ...parsed,
  };
  return {
    document,
    trees: treesOf(document),
    references: recogniseReferences(document, () => undefined).references,
    map: emptyEnvironmentMap,
  };
}

/** Facts of one reader for a text, which must be a text of its platforms. */
export function factsOf(reader: PlatformReader, path: string, text: string): PlatformFacts | undefined {
  const context = contextOf(path, text, reader.platforms?.length === 1 ? reader.platforms[0] : undefined);
  const { platform } = context.document;
  assert.ok(platform && reader.platforms?.includes(platform), `${path} is read by ${reader.id}`);
  return reader.read(context);
}

/** Pipeline of a text; there must be one. */
export function pipelineOf(reader: PlatformReader, path: string, text: string): Pipeline {
  const pipeline = factsOf(reader, path, text)?.pipeline;
  assert.ok(pipeline, 'there is a pipeline');
  return pipeline;
}

export function jobNamed(pipeline: Pipeline, id: string): PipelineJob {
  const job = pipeline.jobs.find((one) => one.id === id);
  assert.ok(job, `a job ${id} among ${pipeline.jobs.map((one) => one.id).join(', ')}`);
  return job;
}

/** Names of all secrets that the steps of a job get themselves, with their stores. */
export function secretsOf(job: PipelineJob): string[] {
  return job.steps.flatMap((step) => step.secrets).map((use) => (use.store === undefined ? use.name : `${use.store}/${use.name}`));
}

/** A reader must take any beginning of a text, an empty one and one of another kind. */
export function checkTolerance(reader: PlatformReader, path: string, text: string): void {
  for (let end = 0; end < text.length; end += 7) factsOf(reader, path, text.slice(0, end));
  for (const odd of ['', '\n', '[]', 'a', '- - - x', '"', '{', 'steps: [[[', 'jobs: null\nsteps:\n  - null\n', '\u0000', '*x', '&a [*a]'])
    assert.equal(factsOf(reader, path, odd)?.pipeline?.secrets.length ?? 0, 0);
  // Lines in reverse order make every kind of misfit.
  factsOf(reader, path, text.split('\n').reverse().join('\n'));
  factsOf(reader, path, text.replace(/: /g, ': - '));
}

describe('readers: variables of a CI file', () => {
  const text =
    'run: |\n  export MADE_TOKEN=$(make)\n  X=$X_TOKEN DB_PASSWORD=$DB_PASSWORD tool ${API_KEY:-none} %WIN_TOKEN% $env:PS_TOKEN $MADE_TOKEN $HOME $JOB_TOKEN\n';
  const file = (): CiFile => {
    const made = new CiFile(contextOf('x.yml', text), { ephemeral: new Set(['JOB_TOKEN']) });
    made.defineByScript({ start: 0, end: text.length });
    return made;
  };

  it('reads those whose name says secret and that nothing in the file defines', () => {
    const uses = file().secretsIn({ start: 0, end: text.length }, 'script');
    assert.deepEqual(
      uses.map((use) => use.name),
      ['X_TOKEN', 'DB_PASSWORD', 'API_KEY', 'WIN_TOKEN', 'PS_TOKEN', 'JOB_TOKEN'],
    );
    assert.deepEqual(
      uses.map((use) => use.ephemeral ?? false),
      [false, false, false, false, false, true],
    );
    assert.equal(text.slice(uses[0]!.range.start, uses[0]!.range.end), '$X_TOKEN');
    assert.equal(uses[0]!.id, 'ref:environment::X_TOKEN');
  });

  it('knows the names of secrets', () => {
    for (const name of [
      'DB_PASSWORD',
      'NPM_TOKEN',
      'AWS_SECRET_ACCESS_KEY',
      'GOOGLE_CREDENTIALS',
      'KUBE_CONFIG',
      'SSH_PRIVATE_KEY',
      'dbPassword',
    ])
      assert.ok(isSecretName(name), name);
    for (const name of ['HOME', 'TOKEN_URL', 'CACHE_KEY', 'PUBLIC_KEY', 'AWS_ACCESS_KEY_ID', 'PASSWORD_FILE', 'BUILD_ID'])
      assert.ok(!isSecretName(name), name);
  });
});
