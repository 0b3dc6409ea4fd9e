import type { ReferenceSyntax } from '../reference.ts';

/** Files that an orchestrator mounts: `/run/secrets/name`, `/var/run/secrets/…`, `/vault/secrets/…`, `/mnt/secrets-store/…`. */
const syntax: ReferenceSyntax = {
  id: 'compose-secrets',
  provider: 'mounted-file',
  store: { kind: 'runtime', global: false },
  title: 'mounted secret file',
  source: 'https://docs.docker.com/compose/how-tos/use-secrets/',
  markers: ['/run/secrets/', '/vault/secrets/', '/mnt/secrets-store/'],
  recognise({ entry }) {
    const match = /^(?:file:\/\/)?\/(?:var\/)?(?:run\/secrets|vault\/secrets|mnt\/secrets-store)\/([\w./-]{1,200})$/.exec(entry.value);
    if (!match) return [];
    const start = entry.value.length - match[1]!.length;
    return [
      { start: 0, end: entry.value.length, locator: { path: match[1]! }, segments: [{ text: match[1]!, start, end: entry.value.length }] },
    ];
  },
};
export default syntax;
