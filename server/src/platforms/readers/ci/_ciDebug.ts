import type { DebugSwitch } from '../../../model/pipeline.ts';
import { at, headRange, textAt, type TreeNode } from '../../../syntax/tree.ts';
import { isSequence } from './_ci.ts';

type Shows = DebugSwitch['shows'];

/**
 * Variables by which a system's log tells more, in lower case.
 * https://docs.gitlab.com/ci/variables/variables_troubleshooting/#enable-debug-logging
 * https://learn.microsoft.com/azure/devops/pipelines/build/variables#systemdebug
 * GitHub's runner heeds secrets and variables of the repository only, but some actions read these from the environment.
 * https://docs.github.com/actions/how-tos/monitor-workflows/enable-debug-logging
 */
const switches: Readonly<Record<string, Readonly<Record<string, Shows>>>> = {
  'gitlab-ci': { ci_debug_trace: 'variables', ci_debug_services: 'services' },
  'azure-pipelines': { 'system.debug': 'details' },
  'github-actions': { actions_step_debug: 'details-of-some', actions_runner_debug: 'details-of-some' },
};

/** Runners read these as Go does: https://pkg.go.dev/strconv#ParseBool */
const on = /^(?:true|t|1)$/i;

/**
 * Switches of the log that a mapping of variables turns on: `NAME: "true"`, `NAME: { value: "true" }`, or the list
 * `- name: NAME` with `value:`.
 */
export function debugOf(system: string, variables: TreeNode | undefined): DebugSwitch[] {
  const known = switches[system];
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
