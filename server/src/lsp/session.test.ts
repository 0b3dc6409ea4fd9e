/** One client and its server in this process, files and clock in memory. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { CompletionItem, TextDocumentEdit } from 'vscode-languageserver';
import { makeFake } from '../../../test/support/fakes.ts';
import { withFakeClock } from '../../../test/support/fakeClock.ts';
import { TestClient, type ClientOptions } from '../../../test/support/lspClient.ts';
import type {
  FileStatusResult,
  IdentitiesResult,
  IndexChangedParams,
  ListFilesParams,
  ListFilesResult,
  ReadFileParams,
  ReadFileResult,
  ScanWorkspaceResult,
  SecretRangesResult,
} from '../protocol.ts';
import type { WorkspaceFileSystem } from '../workspace/fileSystem.ts';

const root = 'file:///w';
const token = makeFake('github-pat', 'session');
const password = makeFake('password', 'session');
const withToken = `GITHUB_TOKEN=${token}\n`;
const withPassword = `DB_PASSWORD=${password}\n`;

interface Editor {
  readonly client: TestClient;
  /** What is on disk, by path; a test may change it. */
  readonly files: Map<string, string>;
  readonly advance: (milliseconds: number) => Promise<void>;
  /** Lets everything that is due happen. */
  calm(): Promise<void>;
  uri(path: string): string;
  status(path: string): Promise<FileStatusResult>;
}

/** Runs a test with an editor that serves `files` to the server, and hunts for planted values in all that was sent. */
async function inEditor(
  files: Readonly<Record<string, string>>,
  test: (editor: Editor) => Promise<void>,
  options: ClientOptions = {},
): Promise<void> {
  await withFakeClock(async (advance) => {
    const disk = new Map(Object.entries(files));
    const uri = (path: string): string => `${root}/${path}`;
    const client = await TestClient.begin('', {
      advance,
      folders: [root],
      ...options,
      initialization: { filesThroughClient: !options.disk, ...options.initialization },
      answers: {
        'bulkhead/listFiles': ({ folder }: ListFilesParams): ListFilesResult => ({
          uris: [...disk.keys()].map(uri).filter((one) => one.startsWith(`${folder}/`)),
        }),
        'bulkhead/readFile': ({ uri: wanted, maxSize }: ReadFileParams): ReadFileResult => {
          const text = disk.get(wanted.slice(root.length + 1));
          if (text === undefined) return { error: 'no such file' };
          return text.length > maxSize ? { tooLarge: text.length } : { base64: Buffer.from(text).toString('base64') };
        },
        ...options.answers,
      },
    });
    const calm = (): Promise<void> => advance(800);
    await calm();
    await test({
      client,
      files: disk,
      advance,
      calm,
      uri,
      status: (path) => client.connection.sendRequest('bulkhead/fileStatus', { uri: uri(path) }),
    });
    await client.stop();
    for (const value of [token, password])
      assert.ok(!client.sent.join('').replaceAll(Buffer.from(value).toString('base64'), '').includes(value), 'no value is sent');
  });
}

const hardcoded = 'hardcoded-credential';
const shared = 'credential-shared-across-environments';

describe('session: typing', () => {
  it('analyses an opened text at once, and a changed one when its author pauses', () =>
    inEditor({}, async ({ client, advance, uri }) => {
      const file = uri('a.env');
      await client.open(file, withToken);
      await advance(60);
      assert.deepEqual(client.codes(file), [hardcoded]);
      const before = client.published.length;
      await client.change(file, 2, 'A=1\n');
      await advance(140);
      await client.change(file, 3, 'A=12\n');
      await advance(140);
      assert.equal(client.published.length, before, 'nothing while it goes on');
      await advance(60);
      assert.deepEqual(client.codes(file), []);
      assert.deepEqual(
        client.published.slice(before).map((one) => one.version),
        [3],
      );
    }));

  it('waits as long as the settings say', () =>
    inEditor(
      {},
      async ({ client, advance, uri }) => {
        await client.open(uri('a.env'), 'A=1\n');
        await client.change(uri('a.env'), 2, withToken);
        await advance(950);
        assert.deepEqual(client.codes(uri('a.env')), []);
        await advance(100);
        assert.deepEqual(client.codes(uri('a.env')), [hardcoded]);
      },
      { settings: { debounce: 1_000 } },
    ));

  it('answers a question about a text from its newest state, but completes from what is known', () =>
    inEditor({ 'b.env': 'OTHER=op://dev/db/password\n' }, async ({ client, advance, calm, uri }) => {
      const file = uri('a.env');
      await client.open(file, 'A=1\n');
      await calm();
      await client.change(file, 2, withToken);
      const request = { textDocument: { uri: file }, position: { line: 0, character: 13 } };
      const before = client.published.length;
      assert.ok(Array.isArray(await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', request)));
      await advance(40);
      assert.equal(client.published.length, before, 'completion does not hurry the analysis');
      assert.match(JSON.stringify(await client.hover(file, 0, 20)), /GitHub/);
      await advance(40);
      assert.deepEqual(client.codes(file), [hardcoded], 'a hover does');
    }));

  it('lets code lenses and covered ranges wait for the pause', () =>
    inEditor({}, async ({ client, advance, calm, uri }) => {
      const file = uri('a.env');
      await client.open(file, 'A=1\n');
      await calm();
      await client.change(file, 2, withToken);
      let ranges: SecretRangesResult | undefined;
      void client.connection.sendRequest<SecretRangesResult>('bulkhead/secretRanges', { uri: file }).then((result) => (ranges = result));
      await advance(100);
      assert.equal(ranges, undefined);
      await advance(100);
      assert.deepEqual([ranges!.version, ranges!.ranges.map(({ start }) => start)], [2, [{ line: 0, character: 13 }]]);
      const unknown = await client.connection.sendRequest<SecretRangesResult>('bulkhead/secretRanges', { uri: uri('x.env') });
      assert.deepEqual(unknown, { version: -1, ranges: [] });
    }));

  it('takes what is on disk when a text is closed', () =>
    inEditor({ 'a.env': 'A=1\n' }, async ({ client, files, calm, uri }) => {
      await client.open(uri('a.env'), withToken);
      await client.open(uri('new.env'), withToken);
      await calm();
      assert.deepEqual([client.codes(uri('a.env')), client.codes(uri('new.env'))], [[hardcoded], [hardcoded]]);
      await client.close(uri('a.env'));
      await client.close(uri('new.env'));
      await calm();
      assert.deepEqual([client.codes(uri('a.env')), client.codes(uri('new.env'))], [[], []]);
      files.set('a.env', withToken);
      await client.watched({ uri: uri('a.env'), type: 2 });
      await calm();
      assert.deepEqual(client.codes(uri('a.env')), [hardcoded]);
    }));

  it('publishes under the spelling of the client', () =>
    inEditor({}, async ({ client, calm }) => {
      const odd = 'file:///w/%61%20b/%2eenv';
      await client.open(odd, withToken, 'dotenv');
      await calm();
      assert.deepEqual(client.codes(odd), [hardcoded]);
      await client.close(odd);
      await calm();
      assert.equal(client.published.at(-1)!.diagnostics.length, 0);
    }));
});

describe('session: files on disk', () => {
  it('are followed, unless they are open or nobody wants them', () =>
    inEditor({ '.gitignore': '' }, async ({ client, files, calm, uri }) => {
      await client.open(uri('open.env'), 'A=1\n');
      const made = ['new.env', 'open.env', 'node_modules/x/a.env', 'logo.png', 'package-lock.json'];
      for (const path of made) files.set(path, withToken);
      await client.watched(...made.map((path) => ({ uri: uri(path), type: 1 as const })));
      await calm();
      assert.deepEqual(
        made.map((path) => client.codes(uri(path)).length),
        [1, 0, 0, 0, 0],
      );
    }));

  it('go with their folder; open texts stay', () =>
    inEditor({ 'd/a.env': withToken, 'd/b.env': withToken, 'de.env': withToken }, async ({ client, files, calm, uri }) => {
      const left = (): number[] => ['d/a.env', 'd/b.env', 'de.env'].map((path) => client.codes(uri(path)).length);
      await client.open(uri('d/b.env'), withToken);
      await calm();
      assert.deepEqual(left(), [1, 1, 1]);
      files.delete('d/a.env');
      await client.watched({ uri: uri('d'), type: 3 });
      await calm();
      assert.deepEqual(left(), [0, 1, 1]);
    }));

  it('that cannot be read are forgotten, and those too large are named', () =>
    inEditor({ 'a.env': withToken, 'b.env': withToken }, async ({ client, files, calm, uri }) => {
      assert.deepEqual([client.codes(uri('a.env')).length, client.codes(uri('b.env')).length], [1, 1]);
      files.delete('a.env');
      files.set('b.env', `${withToken}${'#'.repeat(2_100_000)}`);
      await client.watched({ uri: uri('a.env'), type: 2 }, { uri: uri('b.env'), type: 2 });
      await calm();
      assert.deepEqual([client.codes(uri('a.env')).length, client.codes(uri('b.env')).length], [0, 0]);
      assert.ok(client.log.some((line) => /^b\.env: is skipped: \d+ bytes, more than the limit of 2000000$/.test(line)));
    }));

  it('that a new scan does not see any more are gone', () =>
    inEditor({ 'a.env': withToken, 'b.env': 'A=1\n' }, async ({ client, files, calm, uri }) => {
      assert.deepEqual(client.codes(uri('a.env')), [hardcoded]);
      files.delete('a.env');
      const result = await client.connection.sendRequest<ScanWorkspaceResult>('bulkhead/scanWorkspace', {});
      assert.deepEqual([result.files, result.findings, result.cancelled], [1, 0, false]);
      await calm();
      assert.deepEqual(client.codes(uri('a.env')), []);
    }));
});

describe('session: settings', () => {
  it('switch the analysis off and on', () =>
    inEditor({ 'a.env': withToken }, async ({ client, calm, uri, status }) => {
      await client.open(uri('open.env'), withToken);
      await calm();
      const codes = (): number[] => ['a.env', 'open.env'].map((path) => client.codes(uri(path)).length);
      assert.deepEqual(codes(), [1, 1]);
      await client.configure({ enable: false });
      await calm();
      assert.deepEqual(codes(), [0, 0]);
      assert.match((await status('open.env')).skipped!, /switched off/);
      await client.configure({ enable: true });
      await calm();
      assert.deepEqual(codes(), [1, 1]);
      assert.equal((await status('open.env')).skipped, undefined);
    }));

  it('narrow it to open files', () =>
    inEditor(
      { 'a.env': withToken },
      async ({ client, calm, uri }) => {
        assert.deepEqual(client.codes(uri('a.env')), []);
        await client.open(uri('a.env'), withToken);
        await calm();
        assert.deepEqual(client.codes(uri('a.env')), [hardcoded]);
        await client.close(uri('a.env'));
        await calm();
        assert.deepEqual(client.codes(uri('a.env')), []);
        await client.configure({ scope: 'workspace' });
        await calm();
        assert.deepEqual(client.codes(uri('a.env')), [hardcoded]);
        await client.configure({ scope: 'openFiles' });
        await calm();
        assert.deepEqual(client.codes(uri('a.env')), []);
      },
      { settings: { scope: 'openFiles' } },
    ));

  it('leave out large and excluded texts, and say why', () =>
    inEditor(
      { 'vendor/a.env': withToken },
      async ({ client, calm, uri, status }) => {
        assert.deepEqual(client.codes(uri('vendor/a.env')), []);
        await client.open(uri('vendor/b.env'), withToken);
        await client.open(uri('large.env'), `${withToken}${'#'.repeat(1_000)}`);
        await calm();
        assert.match((await status('vendor/b.env')).skipped!, /excluded/);
        assert.match((await status('large.env')).skipped!, /larger than 1000 bytes/);
        await client.change(uri('large.env'), 2, withToken);
        await client.change(uri('vendor/b.env'), 2, `${withToken}\n`);
        await calm();
        assert.deepEqual(client.codes(uri('large.env')), [hardcoded]);
        assert.equal(client.log.filter((line) => /excluded/.test(line)).length, 1, 'it is said once');
        await client.configure({ exclude: [], maxFileSize: 1_000 });
        await calm();
        assert.deepEqual(client.codes(uri('vendor/a.env')), [hardcoded]);
        assert.deepEqual(client.codes(uri('vendor/b.env')), [hardcoded]);
      },
      { settings: { exclude: ['vendor/**'], maxFileSize: 1_000 } },
    ));

  it('widen what is reported, without another scan', () =>
    inEditor({ 'a.env': 'HOST=localhost\nTOKEN=${TOKEN} # bulkhead-disable-line -- old\n' }, async ({ client, calm }) => {
      const count = (): number => [...client.diagnostics.values()].flat().length;
      const scans = (): number => client.log.filter((line) => line.includes('files analysed')).length;
      const before = count();
      await client.configure({ persona: 'auditor', honorOtherScanners: null });
      await calm();
      assert.ok(count() >= before && scans() === 1);
    }));

  it('come with the notification where the client answers no questions', () =>
    inEditor(
      { 'a.env': withToken },
      async ({ client, calm, uri }) => {
        assert.deepEqual(client.codes(uri('a.env')), []);
        await client.configure({ enable: true });
        await calm();
        assert.deepEqual(client.codes(uri('a.env')), [hardcoded]);
        assert.equal(client.diagnostics.get(uri('a.env'))![0]!.relatedInformation, undefined);
      },
      { capabilities: {}, initialization: { settings: { enable: false } } },
    ));
});

describe('session: policies', () => {
  const off = 'rules: { hardcoded-credential: off }\n';

  it('count as they stand in the editor, once their author pauses', () =>
    inEditor({ 'a.env': withToken, '.bulkhead.yaml': 'version: 1\n' }, async ({ client, advance, calm, uri }) => {
      const policy = uri('.bulkhead.yaml');
      assert.deepEqual(client.codes(uri('a.env')), [hardcoded]);
      await client.open(policy, 'version: 1\n', 'yaml');
      await client.change(policy, 2, off);
      await advance(450);
      assert.deepEqual(client.codes(uri('a.env')), [hardcoded]);
      await calm();
      assert.deepEqual(client.codes(uri('a.env')), []);
      assert.ok(client.log.some((line) => /it lowers or switches off hardcoded-credential/.test(line)));
      await client.change(policy, 3, 'rules: { hardcoded-credentails: off }\n');
      await calm();
      assert.deepEqual([client.codes(uri('a.env')), client.codes(policy)], [[hardcoded], ['policy-error']]);
    }));

  it('come and go with their file, and with one that they extend', () =>
    inEditor({ 'a.env': withToken, 'shared.yaml': off }, async ({ client, files, calm, uri }) => {
      const codes = (): string[] => client.codes(uri('a.env'));
      assert.deepEqual(codes(), [hardcoded]);
      files.set('.bulkhead.yaml', 'extends: ./shared.yaml\n');
      await client.watched({ uri: uri('.bulkhead.yaml'), type: 1 });
      await calm();
      assert.deepEqual(codes(), []);
      files.set('shared.yaml', 'version: 1\n');
      await client.watched({ uri: uri('shared.yaml'), type: 2 });
      await calm();
      assert.deepEqual(codes(), [hardcoded]);
      files.set('.bulkhead.yaml', off);
      await client.watched({ uri: uri('.bulkhead.yaml'), type: 2 });
      await calm();
      assert.deepEqual(codes(), []);
      files.delete('.bulkhead.yaml');
      await client.watched({ uri: uri('.bulkhead.yaml'), type: 3 });
      await calm();
      assert.deepEqual(codes(), [hardcoded]);
    }));

  it('are not taken from packages before the workspace is trusted', () =>
    inEditor(
      { 'a.env': withToken, '.bulkhead.yaml': 'extends: acme-policy\n', 'node_modules/acme-policy/bulkhead.yaml': off },
      async ({ client, calm, uri }) => {
        assert.deepEqual([client.codes(uri('a.env')), client.codes(uri('.bulkhead.yaml'))], [[hardcoded], ['policy-error']]);
        for (let i = 0; i < 2; i++) {
          await client.connection.sendNotification('bulkhead/trustGranted');
          await calm();
          assert.deepEqual([client.codes(uri('a.env')), client.codes(uri('.bulkhead.yaml'))], [[], []]);
        }
        assert.equal(client.log.filter((line) => line.includes('files analysed')).length, 2, 'the second word changes nothing');
      },
      { trusted: false },
    ));

  it('leave out what they ignore, open or not', () =>
    inEditor({ 'x/a.env': withToken, '.bulkhead.yaml': 'ignore: ["x/**"]\n' }, async ({ client, calm, uri, status }) => {
      await client.open(uri('x/b.env'), withToken);
      await calm();
      assert.deepEqual([client.codes(uri('x/a.env')), client.codes(uri('x/b.env'))], [[], []]);
      assert.match((await status('x/b.env')).skipped!, /excluded by the policy/);
    }));
});

describe('session: folders', () => {
  const change = (client: TestClient, added: readonly string[], removed: readonly string[]): Promise<void> => {
    const named = (uris: readonly string[]): object[] => uris.map((uri) => ({ uri, name: uri }));
    return client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: named(added), removed: named(removed) },
    });
  };

  it('come and go, with their policies', () =>
    inEditor(
      {
        'one/deploy/prod/.env': withPassword,
        'two/deploy/staging/.env': withPassword,
        'two/.bulkhead.yaml': 'rules: { hardcoded-credential: off }\n',
      },
      async ({ client, calm, uri }) => {
        const codes = (): string[][] => ['one/deploy/prod/.env', 'two/deploy/staging/.env'].map((path) => client.codes(uri(path)));
        assert.deepEqual(codes(), [[hardcoded], []]);
        await change(client, [`${root}/two/`], []);
        await calm();
        assert.deepEqual(codes(), [[shared, hardcoded], [shared]]);
        await change(client, [], [`${root}/two`]);
        await calm();
        assert.deepEqual(codes(), [[hardcoded], []]);
      },
      { folders: [`${root}/one/`] },
    ));

  it('within one another: a file belongs to the inner one, and to the outer one once that is gone', () =>
    inEditor(
      { 'in/a.env': withToken, 'in/.bulkhead.yaml': 'rules: { hardcoded-credential: off }\n' },
      async ({ client, calm, uri }) => {
        assert.deepEqual(client.codes(uri('in/a.env')), []);
        await change(client, [], [`${root}/in`]);
        await calm();
        assert.deepEqual(client.codes(uri('in/a.env')), [hardcoded]);
      },
      { folders: [root, `${root}/in`] },
    ));
});

describe('session: scans', () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.env`, withToken]));

  it('report their progress, and end where the client cancels them', () =>
    inEditor(many, async ({ client, files, advance, calm }) => {
      const states: string[] = [];
      client.connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => void states.push(value.kind));
      const { CancellationTokenSource } = await import('vscode-languageserver');
      const source = new CancellationTokenSource();
      let result: ScanWorkspaceResult | undefined;
      void client.connection.sendRequest<ScanWorkspaceResult>('bulkhead/scanWorkspace', {}, source.token).then((one) => (result = one));
      await advance(3);
      source.cancel();
      await calm();
      assert.ok(result!.cancelled && result!.files < files.size, JSON.stringify(result));
      assert.deepEqual([states[0], states.at(-1)], ['begin', 'end']);
      assert.match(client.log.at(-1)!, /files analysed in \d+ ms \(cancelled\)$/);
      assert.equal([...client.diagnostics.values()].filter((one) => one.length > 0).length, files.size, 'what was known stays');
    }));

  it('end when a newer one begins', () =>
    inEditor(many, async ({ client, files }) => {
      const results: ScanWorkspaceResult[] = [];
      for (let i = 0; i < 2; i++)
        void client.connection.sendRequest<ScanWorkspaceResult>('bulkhead/scanWorkspace', {}).then((one) => results.push(one));
      await client.until(() => results.length === 2, 'both scans');
      assert.deepEqual(results.map((one) => one.cancelled).sort(), [false, true]);
      assert.equal(results.find((one) => !one.cancelled)!.files, files.size);
    }));

  const fileSystem = (more: Partial<WorkspaceFileSystem>): WorkspaceFileSystem => ({
    async *list() {
      yield await Promise.resolve({ uri: `${root}/a.env`, path: 'a.env' });
    },
    read: (uri) => Promise.resolve(uri.endsWith('a.env') ? { bytes: new TextEncoder().encode(withToken) } : { error: 'no such file' }),
    ...more,
  });

  it('that fail say so without what failed them, which may quote a file', () =>
    inEditor(
      {},
      ({ client }) => {
        const said = client.log.find((line) => line.startsWith('the workspace scan stopped'));
        assert.match(said!, /^the workspace scan stopped: RangeError at /);
        return Promise.resolve();
      },
      {
        disk: fileSystem({
          async *list() {
            await Promise.resolve();
            throw new RangeError(`cannot list ${token}`);
          },
        }),
      },
    ));

  it('name a folder that the client cannot list, and a file that it cannot read', async () => {
    const failing = (): never => {
      throw new Error('gone');
    };
    await inEditor(
      {},
      async ({ client }) => {
        assert.ok(
          client.log.some((line) => /cannot be listed: .*gone/.test(line)),
          client.log.join('\n'),
        );
        await Promise.resolve();
      },
      { answers: { 'bulkhead/listFiles': failing } },
    );
    await inEditor(
      { 'a.env': '' },
      async ({ client }) => {
        assert.ok(
          client.log.some((line) => /a\.env: cannot be read: .*gone/.test(line)),
          client.log.join('\n'),
        );
        await Promise.resolve();
      },
      { answers: { 'bulkhead/readFile': failing } },
    );
  });

  it('ask whether env files are ignored, and again when an ignore file changes', () => {
    let ignored: boolean | undefined = false;
    const disk = fileSystem({
      async *list() {
        yield await Promise.resolve({ uri: `${root}/.env`, path: '.env', ignored });
      },
      read: (uri) => Promise.resolve(uri.endsWith('.env') ? { bytes: new TextEncoder().encode(withToken) } : { error: 'no such file' }),
      isIgnored: () => Promise.resolve(ignored),
    });
    return inEditor(
      {},
      async ({ client, calm, uri }) => {
        assert.deepEqual(client.codes(uri('.env')), ['env-file-not-ignored', hardcoded]);
        ignored = true;
        await client.watched({ uri: uri('.gitignore'), type: 1 });
        await calm();
        assert.deepEqual(client.codes(uri('.env')), [hardcoded]);
        await client.open(uri('.env'), withToken, 'dotenv');
        ignored = false;
        await client.watched({ uri: uri('.gitignore'), type: 3 });
        await calm();
        assert.deepEqual(client.codes(uri('.env')), ['env-file-not-ignored', hardcoded]);
      },
      { disk },
    );
  });
});

describe('session: what it tells', () => {
  it('that the index changed: at most every 250 ms, with counts, and asks for lenses again', async () => {
    let refreshed = 0;
    await inEditor(
      { 'a.env': withToken },
      async ({ client, advance, calm, uri }) => {
        const told: IndexChangedParams[] = [];
        client.connection.onNotification('bulkhead/indexChanged', (one: IndexChangedParams) => void told.push(one));
        const before = refreshed;
        for (let i = 0; i < 10; i++) {
          await client.open(uri(`${i}.env`), withToken);
          await advance(30);
        }
        await calm();
        assert.ok(told.length >= 1 && told.length <= 3, `${told.length} notifications`);
        assert.equal(refreshed - before, told.length);
        const result = await client.connection.sendRequest<IdentitiesResult>('bulkhead/identities');
        assert.deepEqual(told.at(-1), { revision: result.revision, identities: 1, findings: 11 });
        assert.equal(result.identities[0]!.places.length, 11);
      },
      {
        capabilities: { workspace: { configuration: true, codeLens: { refreshSupport: true } } },
        answers: { 'workspace/codeLens/refresh': () => void refreshed++ },
      },
    );
  });

  it('the environment of a file, why, and its counts', () =>
    inEditor({ 'deploy/prod/.env.staging': withToken, 'plain.env': 'A=1\n' }, async ({ status }) => {
      const { environment, ...counts } = await status('deploy/prod/.env.staging');
      assert.deepEqual(counts, { errors: 1, warnings: counts.warnings, infos: 0 });
      assert.equal(environment!.name, 'staging');
      assert.ok(
        environment!.reasons.some((reason) => /^against: .*\(production\)$/.test(reason)),
        environment!.reasons.join(),
      );
      assert.ok(environment!.confidence > 0 && environment!.confidence < 1);
      assert.deepEqual(await status('plain.env'), { errors: 0, warnings: 0, infos: 0 });
    }));

  it('nothing after its client shut it down', () =>
    withFakeClock(async (advance) => {
      const client = await TestClient.begin('', { advance, folders: [root], disk: fileSystemWithout() });
      await advance(400);
      await client.open(`${root}/a.env`, withToken);
      await client.connection.sendRequest('shutdown');
      const before = client.sent.length;
      await advance(1_000);
      assert.equal(client.sent.length, before);
      client.connection.dispose();
    }));

  it('the matrix as data and as text', () =>
    inEditor({ 'deploy/prod/.env': withPassword, 'deploy/staging/.env': withPassword }, async ({ client }) => {
      const matrix = await client.connection.sendRequest<{ rows: { crossing: boolean; cells: unknown[] }[] }>('bulkhead/matrix');
      assert.deepEqual([matrix.rows.length, matrix.rows[0]!.crossing, matrix.rows[0]!.cells.length], [1, true, 2]);
      for (const [format, begin] of [
        ['svg', '<svg'],
        ['markdown', '|'],
      ] as const) {
        const { text } = await client.connection.sendRequest<{ text: string }>('bulkhead/matrixText', { format });
        assert.ok(text.includes(begin), format);
      }
    }));
});

function fileSystemWithout(): WorkspaceFileSystem {
  return {
    async *list() {},
    read: () => Promise.resolve({ error: 'no such file' }),
  };
}

describe('session: code actions', () => {
  it('are of the kinds that are asked for; all safe fixes in one', () =>
    inEditor({}, async ({ client, calm, uri }) => {
      const file = uri('a.env');
      const text = `# bulkhead-disable-next-line -- old\nA=1\n# bulkhead-disable-next-line -- old\nB=1\n${withToken}`;
      await client.open(file, text, 'dotenv');
      await calm();
      const whole = { range: { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } } };
      const kinds = async (only?: string[]): Promise<(string | undefined)[]> => [
        ...new Set((await client.actions(file, whole, only)).map((action) => action.kind)),
      ];
      assert.deepEqual(await kinds(), ['quickfix']);
      assert.deepEqual(await kinds(['quickfix']), ['quickfix']);
      assert.deepEqual(await kinds(['source']), ['source.fixAll.bulkhead']);
      assert.deepEqual(await kinds(['refactor']), []);
      const [all] = await client.actions(file, whole, ['source.fixAll.bulkhead']);
      const [change, ...more] = all!.edit!.documentChanges as TextDocumentEdit[];
      assert.deepEqual([change!.edits.length, change!.textDocument.version, more.length], [2, 1, 0]);
      const clean = uri('b.env');
      await client.open(clean, 'A=1\n', 'dotenv');
      assert.deepEqual(await client.actions(clean, whole, ['source.fixAll']), []);
      assert.deepEqual(await client.actions(clean, whole), []);
      assert.deepEqual(await client.actions(uri('unknown.env'), whole), []);
    }));

  it('see the newest text, and none is offered for one that is left out', () =>
    inEditor({ '.bulkhead.yaml': 'ignore: ["x/**"]\n' }, async ({ client, calm, uri }) => {
      const file = uri('a.env');
      await client.open(file, 'A=1\n', 'dotenv');
      await calm();
      await client.change(file, 2, withToken);
      const place = { range: { start: { line: 0, character: 15 }, end: { line: 0, character: 15 } } };
      const titles = (await client.actions(file, place)).map((action) => action.title);
      assert.ok(titles.some((title) => title.startsWith('Move to')) && titles.some((title) => title.startsWith('Suppress')), titles.join());
      assert.equal(new Set(titles).size, titles.length);
      await client.open(uri('x/a.env'), withToken, 'dotenv');
      assert.deepEqual(await client.actions(uri('x/a.env'), place), []);
    }));
});
