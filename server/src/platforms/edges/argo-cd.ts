import type { EdgeReader } from '../edgeReader.ts';
import { begins, optionsOf, positionals } from './_calls.ts';
import { entriesOf, topLevel } from './_documents.ts';

const valued = ['--server', '--auth-token', '--project', '--app-namespace', '-l', '--revision', '--dest-namespace', '--values'];

/** `spec.source`, `spec.sources.#`, of an ApplicationSet below `spec.template`. */
const source = /^spec\.(?:template\.spec\.)?sources?\.(?:\d+\.)?(.+)$/;

/**
 * Values files and parameters of Argo CD applications; their paths are carriers, and compared as such.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/helm/#values-files, https://argo-cd.readthedocs.io/en/stable/user-guide/commands/argocd/
 */
const reader: EdgeReader = {
  id: 'argo-cd',
  markers: ['argocd', 'argoproj'],
  programs: ['argocd'],
  command(call, sink) {
    const words = positionals(call.args, valued);
    if (begins(call, valued, 'app') && /^(?:sync|set|wait|rollback|delete|patch|create)$/.test(words[1]?.value ?? '') && words[2])
      sink.name('application', words[2]);
    for (const { value } of optionsOf(call.args, ['--values'])) sink.file('values file', value);
    for (const { value } of optionsOf(call.args, ['--dest-namespace'])) sink.name('namespace', value);
    for (const { value } of optionsOf(call.args, ['--argocd-context'])) sink.name('Argo CD context', value);
  },
  document({ document }, sink) {
    if (document.format !== 'yaml' && document.format !== 'json') return;
    const versions = topLevel(document, 'apiVersion');
    const roots = new Map<string, string>();
    const isArgo = (index: number): boolean => versions.get(index)?.startsWith('argoproj.io/') ?? false;
    for (const { entry, keyPath } of entriesOf(document)) {
      const key = keyPath.join('.');
      const inner = isArgo(entry.document) ? source.exec(key)?.[1] : undefined;
      if (inner === 'path') roots.set(`${entry.document}:${key.slice(0, -inner.length)}`, entry.value);
    }
    for (const { entry, keyPath, chosen } of entriesOf(document)) {
      const key = keyPath.join('.');
      const inner = isArgo(entry.document) ? source.exec(key)?.[1] : undefined;
      if (!inner) continue;
      if (/^helm\.(?:valueFiles\.\d+|fileParameters\.\d+\.path)$/.test(inner)) {
        // `$values/…` names another repository; other paths start from that of the chart.
        const root = roots.get(`${entry.document}:${key.slice(0, -inner.length)}`) ?? '';
        const path =
          /^\*?\//.test(chosen.value) || chosen.value.startsWith('*') ? chosen.value.replace(/^\*?\//, '/') : `/${root}/${chosen.value}`;
        sink.file('values file', { ...chosen, value: `.${path}` }, { keyPath, root: true });
      }
    }
  },
};
export default reader;
