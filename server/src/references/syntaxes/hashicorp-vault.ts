import { eachMatch, environmentName, fillTemplate, pathSegments, segment, variableName } from '../patterns.ts';
import type { RecognisedReference, ReferenceSyntax } from '../reference.ts';

/** bank-vaults: `vault:secret/data/accounts/aws#AWS_SECRET_ACCESS_KEY`, with `>>` for dynamic secrets. */
const webhook = /(?:>>)?\bvault:(?!\/\/)([A-Za-z0-9_.{}$/-]{1,256})#(\$\{[^}\s]{1,128}\}|[A-Za-z0-9_.-]{1,128})(?:#(\d{1,6}))?/dg;
/** Vault Agent templates: `{{ with secret "secret/data/x" }}`. */
const agent = /\{\{-?\s{0,4}(?:with\s{1,4})?secret\s{1,4}["']([A-Za-z0-9_./-]{1,256})["']/dg;
/** Spring Cloud Vault: `spring.config.import: vault://secret/x`. */
const spring = /\b(?:optional:)?vault:\/\/([A-Za-z0-9_./-]{1,256})/dg;
/** hashicorp/vault-action: `secret/data/ci/aws accessKey | AWS_ACCESS_KEY_ID ;`. */
const action =
  /(?:^|\n)[ \t]{0,40}([A-Za-z0-9_./${} -]{3,200}?)[ \t]{1,8}([A-Za-z0-9_.*-]{1,128})[ \t]{1,8}\|[ \t]{1,8}[A-Za-z0-9_]{1,128}/dg;

const syntax: ReferenceSyntax = {
  id: 'hashicorp-vault',
  provider: 'hashicorp-vault',
  title: 'HashiCorp Vault',
  source: 'https://bank-vaults.dev/docs/mutating-webhook/annotations/',
  markers: ['vault:', 'secret "', "secret '", 'secrets'],
  recognise(context) {
    const { value, keyPath } = context.entry;
    const found: RecognisedReference[] = eachMatch(value, webhook, (match) => {
      const path = segment(match, 1)!;
      return {
        locator: { path: path.text, field: match[2], version: match[3] },
        segments: pathSegments(path),
        malformed: path.text.includes('/') ? undefined : 'a Vault reference names a mount and a path: `vault:secret/data/path#KEY`',
      };
    });
    found.push(
      ...eachMatch(value, agent, (match) => ({ locator: { path: match[1]! }, segments: pathSegments(segment(match, 1)!) })),
      ...eachMatch(value, spring, (match) => ({ locator: { path: match[1]! }, segments: pathSegments(segment(match, 1)!) })),
    );
    if (context.platform === 'github-actions' && keyPath.at(-1) === 'secrets' && keyPath.at(-2) === 'with' && value.includes('|'))
      found.push(
        ...eachMatch(value, action, (match) => ({
          locator: { path: match[1]!.trim(), field: match[2] },
          segments: pathSegments(segment(match, 1)!),
        })),
      );
    return found;
  },
  render(target) {
    const template = target.pathTemplate
      ? fillTemplate(target.pathTemplate, target)
      : `secret/${environmentName(target)}/${target.service}#${target.key}`;
    const [path, field = target.key] = template.replace(/^vault:/, '').split('#');
    const locator = { path: path!, field };
    if (target.format === 'hcl') {
      const name = variableName(target.key).toLowerCase();
      return {
        text: `data.vault_kv_secret_v2.${target.service.replace(/-/g, '_')}.data["${name}"]`,
        quoting: 'none',
        needs: 'a `data "vault_kv_secret_v2"` block in the module',
        locator,
      };
    }
    if (target.platform === 'kubernetes' || target.platform === 'helm') {
      const [mount, ...rest] = path!.split('/');
      const data = rest[0] === 'data' ? path! : [mount, 'data', ...rest].join('/');
      return { text: `vault:${data}#${field}`, needs: 'the bank-vaults webhook in the cluster', locator: { path: data, field } };
    }
    if (target.platform === 'github-actions' || !['yaml', 'json', 'dotenv', 'properties', 'toml', 'ini'].includes(target.format))
      return undefined;
    return {
      text: `ref+vault://${path!}#/${field}`,
      needs: target.format === 'dotenv' ? 'vals exec -f <this file> -- <command>' : 'vals eval -f <this file>',
      locator,
    };
  },
};
export default syntax;
