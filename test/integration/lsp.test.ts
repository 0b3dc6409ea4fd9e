import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { CodeLens, CompletionItem, Location, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { makeFake } from '../support/fakes.ts';
import { TestClient } from '../support/lspClient.ts';
import type { IdentitiesResult, SecretRangesResult, ShowPlacesArgs } from '../../server/src/protocol.ts';

describe('language server over a connection', () => {
  let folder: string;
  let client: TestClient | undefined;
  const planted = makeFake('github-pat', 'lsp');
  const password = makeFake('password', 'lsp');
  const write = (name: string, text: string): string => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    return `file://${file}`;
  };

  beforeEach(() => {
    folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'bulkhead-lsp-')));
  });

  afterEach(async () => {
    if (client) {
      const everything = client.sent.join('');
      assert.ok(everything.length > 0);
      assert.ok(!everything.includes(planted) && !everything.includes(password), 'no planted value in anything the server sent');
      await client.stop();
      client = undefined;
    }
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('reports closed files of the workspace with related places', async () => {
    const staging = write('deploy/staging/.env', `DB_PASSWORD=${password}\n`);
    const production = write('deploy/prod/.env', `DB_PASSWORD=${password}\n`);
    client = await TestClient.start(folder);
    await client.until(() => client!.codes(staging).includes('credential-shared-across-environments'), 'shared finding');
    const shared = client.diagnostics.get(staging)!.find((one) => one.code === 'credential-shared-across-environments')!;
    assert.equal(shared.source, 'bulkhead');
    assert.match(shared.codeDescription!.href, /docs\/rules\/credential-shared-across-environments\.md$/);
    assert.equal(shared.relatedInformation?.[0]?.location.uri, production);
    assert.deepEqual(shared.range, { start: { line: 0, character: 12 }, end: { line: 0, character: 12 + password.length } });
  });

  it('follows typing and forgets what was taken out, in the other file too', async () => {
    const staging = write('deploy/staging/.env', `DB_PASSWORD=${password}\n`);
    const production = write('deploy/prod/.env', `DB_PASSWORD=${password}\n`);
    client = await TestClient.start(folder);
    await client.until(() => client!.codes(production).includes('credential-shared-across-environments'), 'shared finding');
    await client.open(staging, `DB_PASSWORD=${password}\n`);
    await client.change(staging, 2, 'DB_PASSWORD=${DB_PASSWORD}\n');
    await client.until(
      () => !client!.codes(production).includes('credential-shared-across-environments'),
      'the finding to go in the other file',
    );
    await client.until(() => client!.codes(staging).length === 0, 'the edited file to be clean');
  });

  it('offers to move a value, in one file only, and suppresses with a reason', async () => {
    const file = write('config/app.yml', `github:\n  token: "${planted}"\n`);
    client = await TestClient.start(folder);
    await client.open(file, `github:\n  token: "${planted}"\n`, 'yaml');
    await client.until(() => client!.codes(file).includes('hardcoded-credential'), 'the finding');
    const diagnostic = client.diagnostics.get(file)!.find((one) => one.code === 'hardcoded-credential')!;
    const actions = await client.actions(file, diagnostic);
    const titles = actions.map((action) => action.title);
    for (const wanted of ['1Password', 'HashiCorp Vault', 'nvironment variable'])
      assert.ok(
        titles.some((title) => title.startsWith('Move to') && title.includes(wanted)),
        `${wanted} in ${titles.join(' | ')}`,
      );
    assert.ok(titles.some((title) => title.startsWith('Suppress hardcoded-credential')));
    const variable = actions.find((action) => /nvironment variable/.test(action.title))!;
    const changes = variable.edit!.documentChanges as TextDocumentEdit[];
    // Editors save what an edit of several files touches, and the value is stored nowhere yet.
    assert.deepEqual(
      changes.map((change) => change.textDocument.uri),
      [file],
    );
    assert.equal(changes.find((change) => change.textDocument.uri === file)?.textDocument.version, 1);
  });

  it('rewrites a pipeline and says what that needs', async () => {
    const text =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: azure/login@v2\n        with:\n          creds: ${{ secrets.AZURE_CREDENTIALS }}\n';
    const file = write('.github/workflows/deploy.yml', text);
    client = await TestClient.start(folder);
    await client.open(file, text, 'yaml');
    await client.until(() => client!.codes(file).includes('static-cloud-credential-in-pipeline'), 'the finding');
    const diagnostic = client.diagnostics.get(file)!.find((one) => one.code === 'static-cloud-credential-in-pipeline')!;
    const actions = await client.actions(file, diagnostic);
    const action = actions.find((one) => one.title.startsWith('Log in to Azure'))!;
    const [change] = action.edit!.documentChanges as TextDocumentEdit[];
    assert.equal(change!.textDocument.version, 1);
    const texts = (change!.edits as TextEdit[]).map((edit) => edit.newText).join('');
    assert.match(texts, /id-token: write/);
    assert.match(texts, /client-id: \$\{\{ vars\.AZURE_CLIENT_ID \}\}/);
    assert.equal(action.command?.command, 'bulkhead.showNeeds');
    assert.match((action.command.arguments![0] as { needs: string }).needs, /federated credential/);
  });

  it('offers to split a shared credential over the files that hold it', async () => {
    const staging = write('deploy/orders/staging/.env', `DB_PASSWORD=${password}\n`);
    const production = write('deploy/orders/prod/.env', `DB_PASSWORD=${password}\n`);
    client = await TestClient.start(folder);
    await client.open(staging, `DB_PASSWORD=${password}\n`);
    await client.until(() => client!.codes(staging).includes('credential-shared-across-environments'), 'the finding');
    const diagnostic = client.diagnostics.get(staging)!.find((one) => one.code === 'credential-shared-across-environments')!;
    const action = (await client.actions(staging, diagnostic)).find((one) => one.title.startsWith('Split by environment'))!;
    const changes = action.edit!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(changes.map((change) => change.textDocument.uri).sort(), [production, staging].sort());
    assert.notEqual((changes[0]!.edits[0] as TextEdit).newText, (changes[1]!.edits[0] as TextEdit).newText);
  });

  it('explains on hover without the value', async () => {
    const file = write('deploy/staging/.env', `GITHUB_TOKEN=${planted}\n`);
    client = await TestClient.start(folder);
    await client.open(file, `GITHUB_TOKEN=${planted}\n`, 'dotenv');
    await client.until(() => client!.codes(file).length > 0, 'the finding');
    const hover = await client.hover(file, 0, 20);
    const text = (hover?.contents as { value: string }).value;
    for (const wanted of [/GitHub/, /staging/, /Revoke/, /NHI2/]) assert.match(text, wanted);
  });

  it('shows lenses over what stands elsewhere, and none when they are switched off', async () => {
    const staging = write('deploy/staging/.env', `DB_PASSWORD=${password}\n`);
    const production = write('deploy/prod/.env', `DB_PASSWORD=${password}\n`);
    const lensesWith = async (settings: object): Promise<(string | undefined)[]> => {
      client = await TestClient.start(folder, { settings });
      await client.open(staging, `DB_PASSWORD=${password}\n`, 'dotenv');
      const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: staging } });
      const places = lenses.flatMap((lens) =>
        ((lens.command?.arguments?.[0] as ShowPlacesArgs | undefined)?.places ?? []).map((place) => place.uri),
      );
      if (places.length > 0) assert.deepEqual(places, [staging, production]);
      await client.stop();
      client = undefined;
      return lenses.map((lens) => lens.command?.title);
    };
    assert.deepEqual(await lensesWith({}), ['staging · directory deploy/staging', 'in 2 environments · 2 places']);
    assert.deepEqual(await lensesWith({ codeLens: { environment: false } }), ['in 2 environments · 2 places']);
    assert.deepEqual(await lensesWith({ codeLens: { environment: false, identities: false } }), []);
  });

  it('completes references of the environment, and leads to every place of one', async () => {
    write('deploy/prod/worker.env', 'DB_PASSWORD=op://production/db/password\n');
    const used = write('deploy/prod/api.env', 'DB_PASSWORD=op://production/db/password\n');
    write('deploy/staging/worker.env', 'DB_PASSWORD=op://staging/db/password\n');
    const fresh = write('deploy/prod/new.env', 'DB_PASSWORD=op:\n');
    client = await TestClient.start(folder);
    await client.open(fresh, 'DB_PASSWORD=op:\n', 'dotenv');
    const at = (uri: string, character: number): object => ({ textDocument: { uri }, position: { line: 0, character } });
    const items = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', at(fresh, 15));
    assert.deepEqual(
      items.map(({ label, detail, textEdit }) => [label, detail, (textEdit as TextEdit).range]),
      [['op://production/db/password', 'production · 2 files', { start: { line: 0, character: 12 }, end: { line: 0, character: 15 } }]],
    );
    await client.open(used, 'DB_PASSWORD=op://production/db/password\n', 'dotenv');
    const places = await client.connection.sendRequest<Location[]>('textDocument/references', {
      ...at(used, 20),
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      places.map((place) => place.uri.slice(place.uri.lastIndexOf('/') + 1)),
      ['api.env', 'worker.env'],
    );
    assert.deepEqual(await client.connection.sendRequest('textDocument/definition', at(used, 20)), []);
  });

  it('tells where values stand, and not what only identifies', async () => {
    const text = `DB_PASSWORD=${password}\nAPI=op://staging/api/key\nGITHUB_TOKEN=${planted}\nAWS_ROLE_ARN=arn:aws:iam::444455556666:role/orders\n`;
    const file = write('deploy/staging/.env', text);
    client = await TestClient.start(folder);
    await client.open(file, text, 'dotenv');
    const { ranges, version } = await client.connection.sendRequest<SecretRangesResult>('bulkhead/secretRanges', { uri: file });
    assert.equal(version, 1);
    assert.deepEqual(
      ranges.map(({ start, end }) => [start.line, start.character, end.character]),
      [
        [0, 12, 12 + password.length],
        [2, 13, 13 + planted.length],
      ],
    );
  });

  it('serves identities, grouped places and stores', async () => {
    write('deploy/staging/.env', `DB_PASSWORD=${password}\nAPI=op://staging/api/key\n`);
    write('deploy/prod/.env', `DB_PASSWORD=${password}\n`);
    client = await TestClient.start(folder);
    const result = await client.connection.sendRequest<IdentitiesResult>('bulkhead/identities');
    const shared = result.identities.find((identity) => identity.crossing)!;
    assert.deepEqual(
      shared.environments.map((environment) => environment.name),
      ['production', 'staging'],
    );
    assert.equal(shared.places.length, 2);
    assert.deepEqual(shared.places[0]!.range.start, { line: 0, character: 12 });
    assert.ok(result.stores.some((store) => store.provider === '1password' && store.references === 1));
    assert.equal(result.files, 2);
  });

  it('takes the policy and its changes', async () => {
    const file = write('deploy/staging/.env', `GITHUB_TOKEN=${planted}\n`);
    const policy = write('.bulkhead.yaml', 'rules: { hardcoded-credential: off }\n');
    client = await TestClient.start(folder);
    assert.ok(!client.codes(file).includes('hardcoded-credential'));
    await client.open(policy, 'rules: { hardcoded-credentials: off }\n', 'yaml');
    await client.change(policy, 2, 'rules: { hardcoded-credentials: off }\n\n');
    await client.until(() => client!.codes(policy).includes('policy-error'), 'policy-error');
    await client.until(() => client!.codes(file).includes('hardcoded-credential'), 'the rule to be on again');
  });

  it('follows changes on disk, and leaves ignored files and gone folders out', async () => {
    write('.gitignore', 'private/\n');
    const file = write('config/app.yml', `token: ${planted}\n`);
    client = await TestClient.start(folder);
    await client.until(() => client!.codes(file).includes('hardcoded-credential'), 'the finding');
    const ignored = write('private/app.yml', `token: ${planted}\n`);
    const added = write('config/more.yml', `token: ${planted}\n`);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: ignored, type: 1 },
        { uri: added, type: 1 },
      ],
    });
    await client.until(() => client!.codes(added).includes('hardcoded-credential'), 'the new file');
    assert.deepEqual(client.codes(ignored), []);
    fs.rmSync(path.join(folder, 'config'), { recursive: true });
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: `file://${folder}/config`, type: 3 }] });
    await client.until(() => client!.codes(file).length === 0 && client!.codes(added).length === 0, 'the findings of the folder to go');
  });

  it('scans again on request, with or without parameters', async () => {
    write('.env', `GITHUB_TOKEN=${planted}\n`);
    client = await TestClient.start(folder);
    for (const args of [[], [{}]]) {
      const result: { files: number; findings: number; cancelled: boolean } = await client.connection.sendRequest<{
        files: number;
        findings: number;
        cancelled: boolean;
      }>('bulkhead/scanWorkspace', ...args);
      assert.deepEqual([result.files, result.cancelled], [1, false]);
      assert.ok(result.findings > 0);
    }
  });

  it('looks across the folders of a multi-root workspace, added and removed', async () => {
    const staging = write('one/deploy/staging/.env', `DB_PASSWORD=${password}\n`);
    const production = write('two/deploy/prod/.env', `DB_PASSWORD=${password}\n`);
    client = await TestClient.start(path.join(folder, 'one'));
    await client.until(() => client!.codes(staging).join() === 'hardcoded-credential', 'the finding of the first folder');
    const second = { uri: `file://${folder}/two`, name: 'two' };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [second], removed: [] } });
    await client.until(() => client!.codes(staging).includes('credential-shared-across-environments'), 'the finding across folders');
    await client.until(() => client!.codes(production).includes('credential-shared-across-environments'), 'the other side');
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [second] } });
    await client.until(
      () => client!.codes(staging).length === 1 && client!.codes(production).length === 0,
      'the finding to go with its folder',
    );
  });

  it('names bad input and goes on', async () => {
    fs.writeFileSync(path.join(folder, 'binary.yml'), Buffer.from([0x61, 0, 0x62]));
    fs.writeFileSync(path.join(folder, 'latin.yml'), Buffer.from([0x61, 0x3a, 0x20, 0xe9, 0x0a]));
    fs.writeFileSync(path.join(folder, 'large.yml'), 'a: b\n'.repeat(500_000));
    fs.symlinkSync('.', path.join(folder, 'loop'));
    const good = write('app.env', `GITHUB_TOKEN=${planted}\n`);
    client = await TestClient.start(folder);
    await client.until(() => client!.codes(good).length > 0, 'the good file');
    const log = client.log.join('\n');
    for (const wanted of [
      /binary\.yml: is skipped: binary/,
      /latin\.yml: not valid UTF-8/,
      /large\.yml: is skipped: \d+ bytes/,
      /loop is a link|loop: is a link/,
    ])
      assert.match(log, wanted);
  });
});
