import type { TextRange } from '../../../base/range.ts';
import type { ThirdParty } from '../../../model/pipeline.ts';

const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

/**
 * What `uses:` of a GitHub step or job names; undefined where an expression stands or nothing can be read.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses
 */
export function actionOf(uses: string, range: TextRange): ThirdParty | undefined {
  const text = uses.trim();
  if (text === '' || text.includes('${{')) return undefined;
  if (text.startsWith('docker://')) return imageOf(text.slice('docker://'.length), range);
  const isWorkflow = /\.github\/workflows\/[^/@]{1,200}\.ya?ml(?:@|$)/.test(text);
  const kind = isWorkflow ? 'reusable-workflow' : 'action';
  if (text.startsWith('./') || text.startsWith('../')) return { kind, name: text, pinned: false, local: true, range };
  const at = text.lastIndexOf('@');
  const name = at > 0 ? text.slice(0, at) : text;
  const version = at > 0 ? text.slice(at + 1) : undefined;
  const owner = name.split('/')[0];
  if (!owner || !name.includes('/')) return undefined;
  return { kind, name, owner, version, pinned: version !== undefined && commit.test(version), local: false, range };
}

/**
 * A container image: `docker.io/library/node:20@sha256:…`. Undefined where an expression or a variable decides.
 * https://pkg.go.dev/github.com/distribution/reference
 */
export function imageOf(text: string | undefined, range: TextRange): ThirdParty | undefined {
  const image = text?.trim() ?? '';
  const match =
    /^([a-z0-9][a-z0-9._-]{0,252}(?::\d{1,5}(?=\/))?(?:\/[A-Za-z0-9._-]{1,128}){0,8})(?::([\w][\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(
      image,
    );
  if (!match) return undefined;
  const [, name, tag, digest] = match as unknown as [string, string, string | undefined, string | undefined];
  const parts = name.split('/');
  // The first part is a registry when it looks like a host; an image without an owner is Docker's own.
  const first = parts[0]!;
  const onHub = parts.length === 1 || !/[.:]/.test(first);
  const owner = onHub ? (parts.length > 1 ? first : 'library') : parts.length > 2 ? parts[1] : undefined;
  return { kind: 'image', name, owner, version: digest ?? tag, pinned: digest !== undefined, local: false, range };
}
