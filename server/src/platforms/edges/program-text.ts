import { strengthOf } from '../../environment/ambiguity.ts';
import { environmentsIn, isEnvironmentName } from '../../environment/tokens.ts';
import type { EdgeEnvironment } from '../../model/edge.ts';
import type { EdgeReader } from '../edgeReader.ts';
import { pathSays } from './_targets.ts';

const program = /\.(?:[cm]?[jt]sx?|py|rb|php)$/;
/** Files of builds, in which another environment is another mode; settings of Rails, where staging is production by custom. */
const modes =
  /(?:^|\/)(?:webpack|vite|rollup|rspack|babel|jest|karma|craco|metro|next|nuxt)[\w.-]{0,40}$|(?:^|\/)config\/(?:environments|deploy|webpack)\//;

/** `import { environment } from './environment.prod'`, `require('./production')`, `require_once 'config.production.php'`. */
const taken =
  /\b(?:from|import|require|require_once|include|include_once|require_relative)\s{0,4}\(?\s{0,4}["']((?:\.{0,2}\/)?[\w./-]{1,120})["']/g;
/** `from .production import *`, `from config.settings.production import X`. */
const pythonTaken = /^from[ \t]{1,4}(\.{1,3}[\w.]{0,100}|[\w.]{1,100})[ \t]{1,4}import\b/gm;
/** `class StagingConfig(ProductionConfig):`, `class StagingConfig extends ProductionConfig`. */
const inherited =
  /^[ \t]*(?:export[ \t]{1,4})?(?:default[ \t]{1,4})?class[ \t]{1,4}(\w{1,80})[ \t]*(?:\([ \t]*(?:\w{1,40}\.)?(\w{1,80})|[ \t]extends[ \t]{1,4}(?:\w{1,40}\.)?(\w{1,80})|[ \t]<[ \t]{1,4}(\w{1,80}))/gm;

/**
 * Program text of one environment that builds on that of another. It may be meant (staging is production but for a few settings), so
 * that nothing here is sure.
 */
const reader: EdgeReader = {
  id: 'program-text',
  markers: ['config', 'settings', 'production', 'staging', 'environment', './prod', '.prod'],
  document({ document, map }, sink) {
    const { path, text } = document.file;
    if (!program.test(path) || modes.test(path)) return;
    const persona = 'pedantic' as const;
    for (const match of text.matchAll(inherited)) {
      const base = match[2] ?? match[3] ?? match[4]!;
      const chooser = ofClass(match[1]!);
      const says = chooser && ofClass(base);
      if (!says) continue;
      const start = match.index + match[0].lastIndexOf(base);
      sink.name(
        'class',
        { value: base, range: { start, end: start + base.length } },
        { keyPath: [match[1]!], kind: 'program', chooser, says, persona },
      );
    }
    // Only a file of an environment can take in what is of another.
    if (!pathSays(path, false, map)) return;
    for (const match of text.matchAll(taken)) {
      const start = match.index + match[0].indexOf(match[1]!, match[0].search(/["']/));
      const name = match[1]!.slice(match[1]!.lastIndexOf('/') + 1);
      if (!/^\.{1,2}\/|\.(?:php|rb)$/.test(match[1]!) || !isSure(name)) continue;
      const value = /\.(?:[cm]?[jt]sx?|php|rb|json)$/.test(name) ? match[1]! : `${match[1]!}${path.slice(path.lastIndexOf('.'))}`;
      sink.file(
        'program text',
        { value, range: { start, end: start + match[1]!.length } },
        { keyPath: [match[1]!], kind: 'program', persona },
      );
    }
    if (!path.endsWith('.py')) return;
    for (const match of text.matchAll(pythonTaken)) {
      const module = match[1]!;
      const name = module.slice(module.lastIndexOf('.') + 1);
      const says = isEnvironmentName(name);
      if (!says || says.tier === 'shared' || !isSure(name)) continue;
      const start = match.index + match[0].indexOf(module);
      sink.name(
        'module',
        { value: name, range: { start: start + module.length - name.length, end: start + module.length } },
        {
          keyPath: [module],
          kind: 'program',
          says: { environment: says.environment, tier: says.tier, reason: `module \`${module}\`` },
          persona,
        },
      );
    }
  },
};
export default reader;

function ofClass(name: string): EdgeEnvironment | undefined {
  if (!/config|settings|environment|env$/i.test(name)) return undefined;
  const hits = environmentsIn(name).filter((hit) => strengthOf(hit.text) === 'strong' || /^dev/i.test(hit.text));
  const [first] = hits;
  if (!first || hits.length > 1) return undefined;
  return { environment: first.environment, tier: first.tier, reason: `class \`${name}\`` };
}

function isSure(name: string): boolean {
  return environmentsIn(name).some((hit) => strengthOf(hit.text) === 'strong' || strengthOf(hit.text) === 'final');
}
