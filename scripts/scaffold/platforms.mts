import { sentence, testImports, word, type Template, type TemplateInput } from './template.mts';

/** @param input.option the subject that it belongs to, a folder below `readers` */
export function reader({ id, option: subject = 'settings' }: TemplateInput): Template {
  const source = `server/src/platforms/readers/${subject}/${id}.ts`;
  return {
    files: {
      [source]: `import type { IdentityMention } from '../../../model/identity.ts';
import { at } from '../../../syntax/tree.ts';
import type { PlatformReader } from '../../reader.ts';

/** ${sentence(id)}: what the file means, with the page that says so. */
const reader: PlatformReader = {
  id: '${id}',
  platforms: ['kubernetes'],
  markers: ['${id}.example/'],
  read({ trees }) {
    const identities = trees.flatMap((root): IdentityMention[] => {
      const account = at(root, 'spec', 'account')?.entry;
      if (!at(root, 'apiVersion')?.entry?.value.startsWith('${id}.example/') || !account) return [];
      return [
        {
          mark: 'application',
          id: \`${id}:\${account.value}\`,
          title: \`account \${account.value}\`,
          range: account.valueRange,
          keyPath: account.keyPath,
          role: 'uses',
        },
      ];
    });
    return identities.length > 0 ? { identities } : undefined;
  },
};
export default reader;
`,
      [`server/src/platforms/readers/${subject}/${id}.test.ts`]: `${testImports}import { checkTyping, readWith } from '../../../../../test/support/reader.ts';
import reader from './${id}.ts';

const manifest = 'apiVersion: ${id}.example/v1\\nkind: Job\\nspec:\\n  account: orders\\n';

describe('reader ${id}', () => {
  it('reads what the file runs as', () => {
    const read = readWith(reader, 'job.yaml', manifest);
    assert.deepEqual(read.mentions, ['uses ${id}:orders']);
    assert.equal(read.at(read.identities[0]!.range), 'orders');
  });

  it('passes over other objects', () => assert.deepEqual(readWith(reader, 'job.yaml', manifest.replace('.example', '.invalid')).mentions, []));

  it('is fed anything', () => checkTyping(reader, 'job.yaml', manifest));
});
`,
    },
    next: [`fill in ${source} and its test`],
  };
}

export function composer({ id }: TemplateInput): Template {
  const source = `server/src/platforms/composers/${id}.ts`;
  return {
    files: {
      [source]: `import { resolvePath } from '../../base/path.ts';
import type { Composer } from '../composer.ts';

/** ${sentence(id)}: how its files are put together, with the page that says so. */
const composer: Composer = {
  id: '${id}',
  read({ entries }, { folder }, { takes }) {
    for (const { keyPath, value, valueRange } of entries) {
      const path = keyPath.length === 1 && keyPath[0] === '${id}-base' ? resolvePath(folder, value) : undefined;
      if (path !== undefined) takes.push({ path, how: 'file', range: valueRange });
    }
  },
};
export default composer;
`,
      [`server/src/platforms/composers/${id}.test.ts`]: `${testImports}import { parsedDocument } from '../../../../test/support/document.ts';
import { compositionOf } from '../composition.ts';

const takenBy = (text: string): readonly string[] =>
  (compositionOf(parsedDocument('app/production.yaml', text), [], false)?.takes ?? []).map(({ path, how }) => \`\${how} \${path}\`);

describe('composer ${id}', () => {
  it('knows the base that a file names', () => assert.deepEqual(takenBy('${id}-base: ../base/app.yaml\\n'), ['file base/app.yaml']));
  it('finds none where none is named', () => assert.deepEqual(takenBy('other: ../base/app.yaml\\n'), []));
});
`,
    },
    next: [`fill in ${source} and its test`],
  };
}

export function edge({ id }: TemplateInput): Template {
  const source = `server/src/platforms/edges/${id}.ts`;
  const tool = word(id);
  return {
    files: {
      [source]: `import type { EdgeReader } from '../edgeReader.ts';
import { optionsOf } from './_calls.ts';

/** ${sentence(id)}: what its commands choose, with the page that says so. */
const reader: EdgeReader = {
  id: '${id}',
  markers: ['${tool}'],
  programs: ['${tool}'],
  command({ args }, sink) {
    for (const { value } of optionsOf(args, ['--profile'])) sink.name('${tool} profile', value);
  },
};
export default reader;
`,
      [`server/src/platforms/edges/${id}.test.ts`]: `${testImports}import { edgesOfShell } from '../../../../test/support/edges.ts';

describe('edges of ${id}', () => {
  it('reads what a command chooses', () =>
    assert.deepEqual(edgesOfShell('${tool} deploy --profile production'), ['${tool} profile: production → production']));
  it('passes over other programs', () => assert.deepEqual(edgesOfShell('other deploy --profile production'), []));
});
`,
    },
    next: [`fill in ${source} and its test`],
  };
}
