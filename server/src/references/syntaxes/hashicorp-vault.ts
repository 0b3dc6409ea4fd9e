import {
  eachMatch,
  environmentName,
  fillTemplate,
  isClosedPlatform,
  pathSegments,
  segment,
  variableName,
  type Segment,
} from '../patterns.ts';
import type { RecognisedReference, ReferenceContext, ReferenceSyntax, RenderedReference, RenderTarget } from '../reference.ts';

/** bank-vaults: `vault:secret/data/accounts/aws#AWS_SECRET_ACCESS_KEY`, with `>>` for dynamic secrets. */
const webhook = /(?:>>)?\bvault:(?!\/\/)([A-Za-z0-9_.{}$/-]{1,256})#(\$\{[^}\s]{1,128}\}|[A-Za-z0-9_.-]{1,128})(?:#(\d{1,6}))?/dg;
/** Vault Agent and consul-template: `{{ with secret "secret/data/x" }}`. */
const agent =
  /\{\{-?\s{0,4}(?:with\s{1,4}|range\s{1,4})?(?:\$\w{1,32}\s{0,2}:=\s{0,2})?secret\s{1,4}["'`]([\w./-]{1,256})["'`][^{}]{0,100}\}\}/dg;
const agentField = /\{\{-?\s{0,4}(?:index\s{1,4})?\.Data(?:\.data)?(?:\.|\s{1,4}["'`])([\w-]{1,128})/;
/** Spring Cloud Vault: `spring.config.import: vault://secret/x`. */
const spring = /\b(?:optional:)?vault:\/\/([A-Za-z0-9_./-]{1,256})/dg;
/** A line of hashicorp/vault-action: `secret/data/ci/aws accessKey | AWS_ACCESS_KEY_ID`. */
const actionLine =
  /^\s{0,40}((?:[^\s{}|$]|\$\{\{[^{}\n]{1,80}\}\}|\$){1,256})[ \t]{1,8}([^\s|;]{1,128})(?:[ \t]{1,8}\|[ \t]{1,8}\w{1,128})?\s{0,8}$/d;

/** Why a path finds nothing in an engine of version 2, which Vault mounts by default. */
function kvProblem(path: string): string | undefined {
  const [mount, kind] = path.split('/');
  return (mount === 'secret' || mount === 'kv') && kind !== 'data' && kind !== 'metadata' && !kind?.includes('$')
    ? `a KV version 2 path needs \`data/\` behind its mount: \`${mount}/data/…\``
    : undefined;
}

/** Puts `data/` behind the mount. */
function kvCompletion(path: Segment): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  if (kvProblem(path.text) === undefined) return undefined;
  const at = path.start + path.text.indexOf('/') + 1;
  return { start: at, end: at, text: 'data/' };
}

const syntax: ReferenceSyntax = {
  id: 'hashicorp-vault',
  provider: 'hashicorp-vault',
  store: { kind: 'manager', global: true },
  title: 'HashiCorp Vault',
  source: 'https://bank-vaults.dev/docs/mutating-webhook/annotations/',
  markers: ['vault:', 'secret "', "secret '", 'secret `', 'secrets'],
  names: ({ store, path, field }) => [`vault:${store ? `${store}/` : ''}${path}${field ? `#${field}` : ''}`],
  recognise(context) {
    const { value } = context.entry;
    const found: RecognisedReference[] = eachMatch(value, webhook, (match) => {
      const path = segment(match, 1)!;
      return {
        locator: { path: path.text, field: match[2], version: match[3] },
        segments: pathSegments(path),
        malformed: path.text.includes('/')
          ? kvProblem(path.text)
          : 'a Vault reference names a mount and a path: `vault:secret/data/path#KEY`',
        completion: kvCompletion(path),
      };
    });
    found.push(
      ...eachMatch(value, agent, (match) => {
        const behind = match.index + match[0].length;
        return {
          locator: { path: match[1]!, field: agentField.exec(value.slice(behind, behind + 200))?.[1] },
          segments: pathSegments(segment(match, 1)!),
        };
      }),
      ...eachMatch(value, spring, (match) => ({ locator: { path: match[1]! }, segments: pathSegments(segment(match, 1)!) })),
    );
    readAction(context, found);
    return found;
  },
  render,
};
export default syntax;

function readAction({ entry: { keyPath, value }, platform }: ReferenceContext, found: RecognisedReference[]): void {
  if (platform !== 'github-actions' || keyPath.at(-1) !== 'secrets' || keyPath.at(-2) !== 'with') return;
  let at = 0;
  for (const line of value.split(/[;\n]/)) {
    const match = line.length <= 600 ? actionLine.exec(line) : null;
    if (match) {
      const path = segment(match, 1)!;
      const start = at + path.start;
      found.push({
        start,
        end: at + line.trimEnd().length,
        locator: { path: path.text, field: match[2] },
        segments: pathSegments({ text: path.text, start, end: at + path.end }),
        malformed: path.text.includes('/') ? kvProblem(path.text) : 'a line of vault-action is `path key | VARIABLE`',
        completion: kvCompletion({ text: path.text, start, end: at + path.end }),
      });
    }
    at += line.length + 1;
  }
}

function render(target: RenderTarget): RenderedReference | undefined {
  const template = target.pathTemplate
    ? fillTemplate(target.pathTemplate, target)
    : `secret/${environmentName(target)}/${target.service}#${target.key}`;
  const [path = '', field = target.key] = template.replace(/^(?:ref\+)?vault:(?:\/\/)?/, '').split(/#\/?/);
  const [mount = 'secret', ...rest] = path.split('/');
  const name = (rest[0] === 'data' ? rest.slice(1) : rest).join('/');
  /** As the HTTP interface takes it. */
  const full = `${mount}/data/${name}`;
  if (target.format === 'hcl') {
    if (!/\.(?:tf|tofu)$/i.test(target.path)) return undefined;
    const label = target.service.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?=\d)/, '_');
    const key = variableName(field).toLowerCase();
    return {
      text: `data.vault_kv_secret_v2.${label}.data["${key}"]`,
      quoting: 'none',
      needs: `a block \`data "vault_kv_secret_v2" "${label}" { mount = "${mount}", name = "${name}" }\` in the module`,
      locator: { path: full, field: key },
    };
  }
  if (isClosedPlatform(target)) return undefined;
  if (target.platform === 'helm' || target.platform === 'kubernetes') {
    // The webhook looks at environment variables of containers, and at Secrets and ConfigMaps.
    if (target.platform === 'kubernetes' && !target.keyPath.some((key) => /^(?:env|data|stringData)$/.test(key))) return undefined;
    return { text: `vault:${full}#${field}`, needs: 'the bank-vaults webhook in the cluster', locator: { path: full, field } };
  }
  const locator = { path: `${mount}/${name}`, field };
  switch (target.format) {
    case 'yaml':
      return { text: `ref+vault://${locator.path}#/${field}`, needs: 'vals eval -f <this file>', locator };
    case 'json':
      return { text: `ref+vault://${locator.path}#/${field}`, needs: 'vals eval -f <this file> -o json', locator };
    case 'dotenv':
    case 'properties':
    case 'toml':
    case 'ini': {
      const mark = target.quoting === 'double' ? '`' : '"';
      const read = /^[A-Za-z_]\w*$/.test(field) ? `.Data.data.${field}` : `index .Data.data ${mark}${field}${mark}`;
      return {
        text: `{{ with secret ${mark}${full}${mark} }}{{ ${read} }}{{ end }}`,
        needs: 'Vault Agent or consul-template with this file as its template',
        locator: { path: full, field },
      };
    }
    default:
      return undefined;
  }
}
