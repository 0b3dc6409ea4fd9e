import type { ConfigDocument } from '../../model/document.ts';
import { isEnvironmentName } from '../tokens.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/** Names of parameters that tell the environment, without case and marks. */
const names = new Set([
  'environment',
  'env',
  'environmentname',
  'envname',
  'environmenttype',
  'envtype',
  'environmenttag',
  'environmentcode',
  'environmentshortname',
  'deploymentenvironment',
  'targetenvironment',
  'stage',
]);

function isEnvironmentKey(key: string | undefined): boolean {
  return key !== undefined && names.has(key.toLowerCase().replace(/[^a-z]/g, ''));
}

/**
 * The environment that a Bicep file is for by its parameters: the value in a parameter file, the parameter of one module,
 * or a default that no other value is allowed beside.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/parameter-files
 */
const signal: Signal = {
  id: 'bicep-parameter',
  collect({ document }) {
    if (document?.platform !== 'bicep') return [];
    const isFileOfParameters = document.entries.some((entry) => entry.keyPath[0] === 'using' || entry.keyPath[0] === 'extends');
    const choices = choicesOf(document);
    const modules = (document.containers ?? []).filter((one) => one.block && one.keyPath[0] === 'module' && one.keyPath.length === 2);
    let module = 0;
    const found: ScopedEvidence[] = [];
    for (const entry of document.entries) {
      if (entry.quoting === 'none') continue;
      const [kind, name] = entry.keyPath;
      const last = entry.keyPath.at(-1);
      const isOwn = (kind === 'param' || kind === 'var') && entry.keyPath.length === 2 && isEnvironmentKey(name);
      const isModules = kind === 'module' && entry.keyPath.length === 4 && entry.keyPath[2] === 'params' && isEnvironmentKey(last);
      if (!isOwn && !isModules) continue;
      const hit = isEnvironmentName(entry.value);
      if (!hit || hit.tier === 'shared') continue;
      // A default is what holds when nobody says otherwise; with several values to choose from it tells nothing.
      const isDefault = kind === 'param' && !isFileOfParameters;
      if (isDefault && (choices.get(name!) ?? 0) > 1) continue;
      // Modules and entries are both in the order of the text.
      const at = entry.valueRange.start;
      while (isModules && module < modules.length && modules[module]!.range.end <= at) module++;
      const scope = isModules ? modules[module]?.range : undefined;
      if (isModules && !scope) continue;
      found.push({
        scope,
        evidence: {
          carrier: 'section',
          environment: hit.environment,
          tier: hit.tier,
          weight: isModules ? 80 : isDefault ? 35 : kind === 'var' ? 74 : 88,
          reason: `${isModules ? 'module parameter' : kind === 'var' ? 'variable' : 'parameter'} \`${last!}\` is \`${entry.value}\`${isDefault ? ' unless the deployment gives another' : ''}`,
          range: entry.valueRange,
        },
      });
    }
    return found;
  },
};

/** How many values each parameter may have, where that is told. */
function choicesOf(document: ConfigDocument): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { keyPath } of document.entries)
    if (keyPath[0] === 'param' && keyPath[2] === '@allowed') counts.set(keyPath[1]!, (counts.get(keyPath[1]!) ?? 0) + 1);
  return counts;
}

export default signal;
