import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { clientCommands, defaultSettings } from '../../server/src/protocol.ts';
import { root } from '../support/imports.ts';

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category: string;
}

interface MenuItem {
  readonly command: string;
  readonly when?: string;
}

interface Step {
  readonly description: string;
  readonly media: { readonly markdown: string };
}

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: { readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] } };
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly default: unknown; readonly markdownDescription: string }>>;
    };
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when: string }[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
    readonly grammars: readonly { readonly scopeName: string; readonly path: string }[];
    readonly languages: readonly { readonly configuration: string }[];
  };
}

const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const { contributes } = manifest;
const commands = contributes.commands.map((one) => one.command);

describe('manifest', () => {
  it('starts what the build writes', () => {
    const outputs = [...read('scripts/build.mts').matchAll(/\bout: '([^']+)'/g)].map(([, out]) => `./${out!}`);
    for (const entry of [manifest.main, manifest.browser]) assert.ok(outputs.includes(entry), entry);
  });

  it('declares the commands that the client registers, and no others', () => {
    const registered = [...read('client/src/commands.ts').matchAll(/\bregister\((?:'([^']+)'|clientCommands\.(\w+))/g)].map(
      ([, literal, name]) => literal ?? clientCommands[name as keyof typeof clientCommands],
    );
    assert.deepEqual([...commands].sort(), registered.sort());
  });

  it('puts every command under its category', () => {
    for (const { category, command, title } of contributes.commands) {
      assert.equal(category, 'Bulkhead', command);
      assert.match(title, /^[A-Z]/, command);
    }
  });

  it('names only commands that exist', () => {
    for (const [menu, items] of Object.entries(contributes.menus))
      for (const { command } of items) assert.ok(commands.includes(command), `${menu}: ${command}`);
    const texts = [
      ...contributes.viewsWelcome.map((one) => one.contents),
      ...contributes.walkthroughs.flatMap((one) => one.steps.map((step) => step.description)),
    ];
    for (const text of texts)
      for (const [, command] of text.matchAll(/\(command:(bulkhead\.\w+)/g)) assert.ok(commands.includes(command!), command);
  });

  it('never offers in the palette what needs an argument', () => {
    const hidden = contributes.menus['commandPalette']!.filter((item) => item.when === 'false').map((item) => item.command);
    for (const command of ['revealPlace', 'showPlaces', 'showMore', 'copyFingerprint', 'openRevocationPage'])
      assert.ok(hidden.includes(`bulkhead.${command}`), command);
  });

  it('gives the settings the defaults of the server', () => {
    const { trace, codeLens, ...settings } = defaultSettings;
    const named = (prefix: string, values: object): Record<string, unknown> =>
      Object.fromEntries(Object.entries(values).map(([key, value]) => [`bulkhead.${prefix}${key}`, value]));
    const wanted = {
      ...named('', settings),
      ...named('codeLens.', codeLens),
      'bulkhead.trace.server': trace,
      // Read by the client alone.
      'bulkhead.maskValues': false,
    };
    const given = Object.fromEntries(
      Object.entries(contributes.configuration.properties).map(([key, property]) => [key, property.default]),
    );
    assert.deepEqual(given, wanted);
  });

  it('lets no untrusted workspace switch checks off', () => {
    const restricted = manifest.capabilities.untrustedWorkspaces.restrictedConfigurations;
    for (const setting of ['enable', 'scope', 'exclude', 'maxFileSize', 'honorOtherScanners'])
      assert.ok(restricted.includes(`bulkhead.${setting}`), setting);
    for (const setting of restricted) assert.ok(setting in contributes.configuration.properties, setting);
  });

  it('is not started by everything', () => {
    for (const event of manifest.activationEvents) assert.match(event, /^(onLanguage:[\w-]+|workspaceContains:.+\..+)$/);
  });

  it('points to files that exist and can be read', () => {
    const json = [...contributes.grammars.map((one) => one.path), ...contributes.languages.map((one) => one.configuration)];
    for (const file of json) JSON.parse(read(file));
    const others = [
      manifest.icon,
      ...contributes.walkthroughs.flatMap((one) => one.steps.map((step) => step.media.markdown)),
      ...contributes.viewsContainers.activitybar.map((one) => one.icon),
    ];
    for (const file of others) assert.ok(fs.existsSync(path.join(root, file)), file);
    for (const { path: file, scopeName } of contributes.grammars)
      assert.equal((JSON.parse(read(file)) as { scopeName: string }).scopeName, scopeName);
  });
});
