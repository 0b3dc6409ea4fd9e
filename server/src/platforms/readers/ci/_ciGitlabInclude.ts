import type { ThirdParty } from '../../../model/pipeline.ts';
import { at, scalarsAt, textAt, type TreeNode } from '../../../syntax/tree.ts';
import { isCommit, itemsOf } from './_ci.ts';

/** Raw files of GitLab and GitHub: `/owner/repo/-/raw/REF/path`, `/owner/repo/REF/path`. */
const rawGitlab = /^https:\/\/([^/]{1,200})\/(.{1,300}?)\/-\/raw\/([^/]{1,200})\/(.{1,500})$/;
const rawGithub =
  /^https:\/\/raw\.githubusercontent\.com\/([^/]{1,100}\/[^/]{1,100})\/(?:refs\/(?:heads|tags)\/)?([^/]{1,200})\/(.{1,500})$/;

/** What `include:` and `trigger: include:` take in. https://docs.gitlab.com/ci/yaml/#include */
export function includesOf(include: TreeNode | undefined): ThirdParty[] {
  return itemsOf(include).flatMap((item) => includeOf(item) ?? []);
}

function includeOf(item: TreeNode): ThirdParty | undefined {
  if (item.entry) {
    const { value, valueRange: range } = item.entry;
    return /^https?:\/\//.test(value) ? remoteOf(value, range, false) : { kind: 'include', name: value, pinned: false, local: true, range };
  }
  const local = at(item, 'local')?.entry;
  if (local) return { kind: 'include', name: local.value, pinned: false, local: true, range: local.valueRange };
  const remote = at(item, 'remote')?.entry;
  // https://docs.gitlab.com/ci/yaml/#includeintegrity
  if (remote) return remoteOf(remote.value, remote.valueRange, at(item, 'integrity') !== undefined);
  const template = at(item, 'template')?.entry;
  if (template) return { kind: 'template', name: template.value, owner: 'gitlab', pinned: false, local: false, range: template.valueRange };
  const project = at(item, 'project')?.entry;
  if (project) {
    const ref = at(item, 'ref')?.entry;
    const version = ref?.value;
    return {
      kind: 'include',
      name: project.value,
      owner: ownerOf(project.value),
      version,
      pinned: isCommit(version),
      local: /^\$\{?CI_PROJECT_PATH\b/.test(project.value),
      range: ref?.valueRange ?? project.valueRange,
    };
  }
  const component = at(item, 'component')?.entry;
  if (!component) return undefined;
  const [, path = component.value, version] = /^(.{1,500}?)(?:@([^@]{1,200}))?$/.exec(component.value) ?? [];
  const host = /^(?:\$\{?CI_SERVER_(?:FQDN|HOST)\}?|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}(?::\d{1,5})?)\//.exec(path)?.[0] ?? '';
  const name = path.slice(host.length);
  return {
    kind: 'include',
    name,
    owner: ownerOf(name),
    version,
    pinned: isCommit(version),
    local: /^\$\{?CI_PROJECT_PATH\b/.test(name),
    range: component.valueRange,
  };
}

function ownerOf(path: string): string | undefined {
  const [owner, rest] = path.split('/', 2);
  return rest === undefined || owner === '' || owner!.includes('$') ? undefined : owner;
}

function remoteOf(url: string, range: ThirdParty['range'], integrity: boolean): ThirdParty {
  const gitlab = rawGitlab.exec(url);
  const github = gitlab ? undefined : rawGithub.exec(url);
  const version = gitlab?.[3] ?? github?.[2];
  const name = gitlab
    ? `${gitlab[1]!}/${gitlab[2]!}/${gitlab[4]!}`
    : github
      ? `github.com/${github[1]!}/${github[3]!}`
      : url.replace(/\?.{0,500}$/, '');
  return {
    kind: 'include',
    name,
    owner: gitlab ? ownerOf(gitlab[2]!) : github ? ownerOf(github[1]!) : undefined,
    version,
    pinned: integrity || isCommit(version),
    local: false,
    range,
  };
}

/** The pipeline that `trigger:` starts. https://docs.gitlab.com/ci/yaml/#trigger */
export function triggeredBy(trigger: TreeNode | undefined): ThirdParty | undefined {
  if (!trigger) return undefined;
  const project = trigger.entry ?? at(trigger, 'project')?.entry;
  if (project) {
    const version = textAt(trigger, 'branch');
    return {
      kind: 'reusable-workflow',
      name: project.value,
      owner: ownerOf(project.value),
      version,
      pinned: isCommit(version),
      local: false,
      range: project.valueRange,
    };
  }
  const include = includesOf(at(trigger, 'include'))[0];
  if (include) return { ...include, kind: 'reusable-workflow' };
  const artifact = scalarsAt(trigger, 'include', '0', 'artifact')[0];
  return artifact && { kind: 'reusable-workflow', name: artifact.value, pinned: false, local: true, range: artifact.valueRange };
}
