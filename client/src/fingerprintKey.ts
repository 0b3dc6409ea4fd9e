import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { toBase64 } from './base64.ts';

/** Bytes of a key. */
const keySize = 32;

/**
 * The key of the workspace's fingerprints, made at first use. It is kept in the editor's secret storage, or where that
 * does not work in the extension's global state; never in the workspace.
 *
 * @param workspace address of the workspace; without one the key lasts for this session only
 * @returns base64
 */
export async function fingerprintKey(
  context: Pick<ExtensionContext, 'secrets' | 'globalState'>,
  workspace: string | undefined,
  log: LogOutputChannel,
): Promise<string> {
  const fresh = (): string => toBase64(crypto.getRandomValues(new Uint8Array(keySize)));
  if (!workspace) return fresh();
  const name = `fingerprintKey:${workspace}`;
  try {
    const known = await context.secrets.get(name);
    if (known) return known;
    const key = context.globalState.get<string>(name) ?? fresh();
    await context.secrets.store(name, key);
    return key;
  } catch (error) {
    log.warn(
      `The secret storage cannot be used (${error instanceof Error ? error.message : String(error)}); the fingerprint key is kept in the global state.`,
    );
    const known = context.globalState.get<string>(name);
    if (known) return known;
    const key = fresh();
    await context.globalState.update(name, key);
    return key;
  }
}
