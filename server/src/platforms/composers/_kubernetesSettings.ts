import type { Entry } from '../../model/document.ts';
import type { SettingNames } from '../composer.ts';
import { isListIndex } from './_listIndex.ts';

interface ObjectName {
  kind?: string;
  name?: string;
}

/** Settings of Kubernetes objects: by kind and name of the object, list items by their `name`. */
export class KubernetesSettings implements SettingNames {
  /** Kind and name of each object, by document. */
  private readonly objects = new Map<number, ObjectName>();
  /** `name` of list items, by the joined path of the item. */
  private readonly names = new Map<string, string>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const { keyPath, value } = entry;
      const last = keyPath.at(-1);
      if (keyPath.length === 1 && last === 'kind') this.object(entry.document).kind = value;
      else if (keyPath.length === 2 && keyPath[0] === 'metadata' && last === 'name') this.object(entry.document).name = value;
      else if (last === 'name' && isListIndex(keyPath.at(-2))) this.names.set(itemKey(entry.document, keyPath.slice(0, -1)), value);
    }
  }

  private object(index: number): ObjectName {
    let object = this.objects.get(index);
    if (!object) this.objects.set(index, (object = {}));
    return object;
  }

  private prefix(entry: Entry): string {
    const object = this.objects.get(entry.document);
    return object?.kind === undefined ? '' : `${object.kind}/${object.name ?? ''}:`;
  }

  nameOf(entry: Entry): string {
    const path = entry.keyPath.map((key, i) =>
      isListIndex(key) ? (this.names.get(itemKey(entry.document, entry.keyPath.slice(0, i + 1))) ?? key) : key,
    );
    if (path.length === 2 && path[0] === 'stringData') path[0] = 'data';
    return this.prefix(entry) + path.join('.');
  }

  byIndex(entry: Entry): string {
    return this.prefix(entry) + entry.keyPath.join('.');
  }
}

function itemKey(document: number, keyPath: readonly string[]): string {
  return `${document}\0${keyPath.join('\0')}`;
}
