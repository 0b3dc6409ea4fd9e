import { folderOf } from '../base/path.ts';
import type { EnvironmentMap } from '../environment/environmentMap.ts';
import type { ConfigDocument } from '../model/document.ts';
import { keyOf } from '../model/document.ts';
import type { Edge } from '../model/edge.ts';
import type { TaskCopy } from '../model/pipeline.ts';
import { treesOf, type TreeNode } from '../syntax/tree.ts';
import { callsOf, positionals, type Assignment, type ProgramCall } from './edges/_calls.ts';
import { commandsIn, scriptPlaces, type ScriptPlace } from './edges/_places.ts';
import { nameSays, pathSays, plainPath, resolved, withoutEnvironment, type Said } from './edges/_targets.ts';
import { copyMarkers } from './readers/script/_scriptTools.ts';
import { copyOf } from './readers/script/_script.ts';
import type { Chosen, ChosenMore, EdgeContext, EdgeReader, EdgeSink, SelectorVariable } from './edgeReader.ts';
import { edgeReaders } from './edges.generated.ts';

/** Words by which the keyword scan knows a text that may choose something. */
export const edgeMarkers: readonly string[] = [...new Set([...copyMarkers, ...edgeReaders.flatMap((reader) => reader.markers)])];

/** Whether the path alone says that a reader wants the file. */
export function choosesByPath(path: string): boolean {
  return edgeReaders.some((reader) => reader.paths?.test(path));
}

/** Edges kept of one file. */
const maxEdges = 2_000;

/** Where what is chosen stands: offsets and folders by which its paths are resolved. */
interface Place {
  readonly keyPath: readonly string[];
  readonly group: number;
  /** Folders that a relative path may start from, the likeliest first; empty where that is not known. */
  readonly folders: readonly string[];
}

/**
 * What the commands, includes and selectors of a document choose, in text order.
 * @param holds whether a marker stands in the text
 * @param onProblem told which reader failed; the others go on
 */
export function readEdges(
  document: ConfigDocument,
  map: EnvironmentMap,
  holds: (marker: string) => boolean,
  onProblem: (reader: string, error: unknown) => void,
  readers: readonly EdgeReader[] = edgeReaders,
): readonly Edge[] {
  const { path } = document.file;
  const active = readers.filter((reader) => reader.markers.some(holds) || reader.paths?.test(path));
  if (active.length === 0) return [];
  let trees: readonly TreeNode[] | undefined;
  const context: EdgeContext = {
    document,
    map,
    folder: folderOf(path),
    get trees() {
      return (trees ??= treesOf(document));
    },
  };
  const edges: Edge[] = [];
  const sinkAt = (place: Place): EdgeSink => sinkOf(place, map, (edge) => edges.length < maxEdges && edges.push(edge));
  const guarded = (reader: EdgeReader, run: () => void): void => {
    try {
      run();
    } catch (error) {
      onProblem(reader.id, error);
    }
  };
  for (const reader of active)
    if (reader.document) {
      const sink = groupedSink(sinkAt, context.folder);
      guarded(reader, () => reader.document!(context, sink));
    }
  readVariables(document, active, context, sinkAt);
  readScripts(active, context, sinkAt, guarded);
  return edges.sort((a, b) => a.range.start - b.range.start || a.group - b.group);
}

/** Each thing that a document itself chooses is a group of its own. */
function groupedSink(sinkAt: (place: Place) => EdgeSink, folder: string): EdgeSink {
  const at = ({ range }: Chosen, more?: Partial<ChosenMore>): EdgeSink =>
    sinkAt({ keyPath: more?.keyPath ?? [], group: range.start, folders: [folder] });
  return {
    file: (what, chosen, more) => at(chosen, more).file(what, chosen, more),
    folder: (what, chosen, more) => at(chosen, more).folder(what, chosen, more),
    name: (what, chosen, more) => at(chosen, more).name(what, chosen, more),
  };
}

function sinkOf(place: Place, map: EnvironmentMap, add: (edge: Edge) => void): EdgeSink {
  const push = (
    kind: Edge['kind'],
    what: string,
    { value, range }: Chosen,
    says: Said | undefined,
    more: Partial<ChosenMore>,
    target: Pick<Edge, 'paths' | 'folder' | 'rival' | 'common'>,
  ): void => {
    const told = more.says ?? says;
    if (!told && target.paths.length === 0 && target.common === undefined) return;
    add({
      kind: more.kind ?? kind,
      what,
      shown: value.length > 120 ? `${value.slice(0, 119)}…` : value,
      ...target,
      says: told && { environment: told.environment, tier: told.tier, reason: told.reason, slot: more.says ? undefined : says?.slot },
      chooser: more.chooser,
      secrets: more.secrets,
      shares: more.shares,
      range,
      keyPath: more.keyPath ?? place.keyPath,
      group: place.group,
      persona: more.persona ?? says?.persona,
    });
  };
  const onPath = (what: string, chosen: Chosen, more: Partial<ChosenMore>, folder: boolean): void => {
    const value = chosen.value.trim();
    if (value === '' || value.length > 300) return;
    const candidates = (more.root ? [''] : place.folders)
      .map((from) => resolved(from, value))
      .filter((one) => one !== undefined && one !== '') as string[];
    const words = candidates[0] ?? plainPath(value);
    if (words === undefined) return;
    const paths = folder ? candidates.flatMap((one) => insides.map((name) => `${one}/${name}`)) : candidates;
    const rival = more.mode ? withoutEnvironment(candidates[0] ?? '') : undefined;
    if (more.mode && rival === undefined) return;
    push('include', what, { ...chosen, value }, pathSays(words, folder, map), more, { paths, folder: folder || undefined, rival });
  };
  return {
    file: (what, chosen, more = {}) => onPath(what, chosen, more, false),
    folder: (what, chosen, more = {}) => onPath(what, chosen, more, true),
    name: (what, chosen, more = {}) => {
      if (chosen.value === '') return;
      const says = nameSays(chosen.value, what, map, more.vocabulary);
      const common = !says && shareable.has(what) && !local.test(chosen.value) ? `${what}:${chosen.value}` : undefined;
      push('selector', what, chosen, says, more, { paths: [], common });
    },
  };
}

/** What is one thing for everybody who picks it by the same name. */
const shareable = new Set(['kube context', 'Google Cloud project', 'Firebase project', 'Azure subscription', 'AWS profile']);

/** Names of what everybody has on their own machine, of what is put in, and of nothing in particular. */
const local =
  /^(?:default|minikube|docker-desktop|docker-for-desktop|rancher-desktop|orbstack|colima|localstack|demo-\S*|(?:kind|k3d)-\S*)$|[*<>]/i;

/** Files of a folder that say what environment it is. */
const insides = ['kustomization.yaml', 'kustomization.yml', 'terragrunt.hcl', 'main.tf', 'backend.tf'];

function readVariables(
  document: ConfigDocument,
  active: readonly EdgeReader[],
  { folder }: EdgeContext,
  sinkAt: (place: Place) => EdgeSink,
): void {
  const variables = active.flatMap((reader) => reader.variables ?? []);
  if (variables.length === 0 || document.format === 'plain') return;
  for (const entry of document.entries) {
    if (entry.scalar !== 'string' || entry.value === '' || entry.value.length > 300) continue;
    const named = variableOf(entry, keyOf(entry));
    if (!named) continue;
    const variable = variables.find((one) => one.name.test(named.name));
    if (!variable) continue;
    choose(variable, named.chosen, sinkAt({ keyPath: entry.keyPath, group: entry.valueRange.start, folders: [folder, ''] }));
  }
}

/** The variable that an entry sets: its key, or `NAME=value` of a list. */
function variableOf(
  { value, valueRange, verbatim }: ConfigDocument['entries'][number],
  key: string,
): { readonly name: string; readonly chosen: Chosen } | undefined {
  const listed = verbatim ? /^([A-Za-z_]\w{1,127})=/.exec(value) : null;
  const inner = listed ? value.slice(listed[0].length) : value;
  // What is put in when it runs is not known here.
  if (/\$|\{\{|<%|%\{|#\{/.test(inner)) return undefined;
  const start = valueRange.start + (listed?.[0].length ?? 0);
  return { name: listed?.[1] ?? key, chosen: { value: inner, range: { start, end: valueRange.end } } };
}

function choose({ as, what, more }: SelectorVariable, chosen: Chosen, sink: EdgeSink): void {
  sink[as](what, chosen, more);
}

/** Where a script's shell stands: the folders that its next command may run in. */
type Shells = Map<string, readonly string[]>;

function readScripts(
  active: readonly EdgeReader[],
  context: EdgeContext,
  sinkAt: (place: Place) => EdgeSink,
  guarded: (reader: EdgeReader, run: () => void) => void,
): void {
  const byProgram = new Map<string, EdgeReader[]>();
  const variables = active.flatMap((reader) => reader.variables ?? []);
  for (const reader of active)
    for (const program of reader.programs ?? []) byProgram.set(program, [...(byProgram.get(program) ?? []), reader]);
  if (byProgram.size === 0 && variables.length === 0) return;
  const { document } = context;
  const shells: Shells = new Map();
  for (const place of scriptPlaces(document)) {
    const at = { document, variable: (name: string) => variableAround(context, place.keyPath, name) };
    let folders = shells.get(place.shell) ?? foldersOf(place, context);
    for (const command of commandsIn(document.file.text, place)) {
      for (const call of callsOf(command)) {
        const sink = sinkAt({ keyPath: place.keyPath, group: command.range.start, folders });
        // What a script sets are entries of the shell format.
        if (document.format !== 'shell') chooseByVariables(call.assignments, variables, sink);
        for (const reader of byProgram.get(call.program) ?? []) guarded(reader, () => reader.command!(call, sink, at));
        for (const reader of byProgram.get('*') ?? []) guarded(reader, () => reader.command!(call, sink, at));
        folders = afterwards(call, folders, context.folder);
      }
    }
    shells.set(place.shell, folders);
  }
}

function chooseByVariables(assignments: readonly Assignment[], variables: readonly SelectorVariable[], sink: EdgeSink): void {
  for (const { name, value } of assignments) {
    const variable = value.fixed ? variables.find((one) => one.name.test(name)) : undefined;
    if (variable) choose(variable, value, sink);
  }
}

/** Pipelines run at the top of the repository, tasks in the folder of their file, scripts mostly in one of both. */
function foldersOf(place: ScriptPlace, { document, folder, trees }: EdgeContext): readonly string[] {
  const { format, platform } = document;
  if (format === 'shell') return ['', folder, folderOf(folder)];
  if (platform === 'github-actions') {
    const working = workingDirectory(place.keyPath, trees[0]);
    if (working !== undefined) return [resolved('', working)].filter((one) => one !== undefined);
    return [''];
  }
  return platform === undefined ? [folder, ''] : [''];
}

/** `working-directory` of a step, its job or the workflow. */
function workingDirectory(keyPath: readonly string[], root: TreeNode | undefined): string | undefined {
  const at = (...keys: readonly string[]): string | undefined => {
    let node = root;
    for (const key of keys) node = childOf(node, key);
    return node?.entry?.value;
  };
  const defaults = ['defaults', 'run', 'working-directory'];
  return at(...keyPath.slice(0, -1), 'working-directory') ?? at('jobs', keyPath[1] ?? '', ...defaults) ?? at(...defaults);
}

/** The value that `env` or `variables` of a step, its job or the whole pipeline gives to a variable. */
function variableAround({ trees }: EdgeContext, keyPath: readonly string[], name: string): string | undefined {
  let found: string | undefined;
  let node = trees[0];
  for (let depth = 0; node && depth <= keyPath.length; depth++) {
    const set = childOf(childOf(node, 'env') ?? childOf(node, 'variables'), name)?.entry?.value;
    if (set !== undefined) found = set;
    node = childOf(node, keyPath[depth] ?? '');
  }
  return found === undefined || found.includes('$') ? undefined : found;
}

function childOf(node: TreeNode | undefined, key: string): TreeNode | undefined {
  return node?.children.find((child) => child.key === key);
}

/** The folders in which the next command runs: `cd` moves them. */
function afterwards({ program, args, command }: ProgramCall, folders: readonly string[], own: string): readonly string[] {
  if (program !== 'cd' && program !== 'pushd') return folders;
  const [target] = positionals(args);
  if (!target) return [];
  // `cd "$(dirname "$0")"` and `cd "$(git rev-parse --show-toplevel)"` are known, other substitutions are not.
  const start = /^\*(?=\/|$)/.test(target.value)
    ? /\bdirname\b|BASH_SOURCE|\$0\b/.test(command.text)
      ? [own]
      : /--show-toplevel|GITHUB_WORKSPACE|CI_PROJECT_DIR/.test(command.text)
        ? ['']
        : []
    : folders;
  return start.map((from) => resolved(from, target.value.replace(/^\*\/?/, ''))).filter((one) => one !== undefined);
}

/** Copies of data by commands of tasks and scripts, which are no part of a pipeline. */
export function readCopies(document: ConfigDocument, map: EnvironmentMap, holds: (marker: string) => boolean): readonly TaskCopy[] {
  if (!copyMarkers.some(holds)) return [];
  return scriptPlaces(document).flatMap((place) => {
    const copy = copyOf(commandsIn(document.file.text, place), map);
    return copy ? [{ ...copy, keyPath: place.keyPath }] : [];
  });
}
