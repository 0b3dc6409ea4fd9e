import type { PlatformId } from '../../../model/document.ts';
import type { DebugSwitch } from '../../../model/pipeline.ts';
import { platformById } from '../../../syntax/platformRegistry.ts';
import { at, headRange, textAt, type TreeNode } from '../../../syntax/tree.ts';
import { isSequence } from './_ci.ts';

/** Runners read these as Go does: https://pkg.go.dev/strconv#ParseBool */
const on = /^(?:true|t|1)$/i;

/**
 * Switches of the log that a mapping of variables turns on: `NAME: "true"`, `NAME: { value: "true" }`, or the list
 * `- name: NAME` with `value:`.
 */
export function debugOf(system: PlatformId, variables: TreeNode | undefined): DebugSwitch[] {
  const known = platformById(system).ci?.debug;
  if (!known || !variables) return [];
  const isList = isSequence(variables);
  return variables.children.flatMap((child): DebugSwitch[] => {
    const name = isList ? textAt(child, 'name') : child.key;
    const shows = name === undefined ? undefined : known[name.toLowerCase()];
    if (name === undefined || shows === undefined) return [];
    const entry = isList ? at(child, 'value')?.entry : (child.entry ?? at(child, 'value')?.entry);
    const range = (isList ? at(child, 'name')?.entry?.valueRange : undefined) ?? headRange(child);
    return entry && on.test(entry.value.trim()) ? [{ name, shows, range }] : [];
  });
}
