import ignore, { type Ignore } from 'ignore';

/** The `.gitignore` files met on the way down to a folder. */
export class IgnoreStack {
  private constructor(private readonly levels: readonly { readonly folder: string; readonly rules: Ignore }[]) {}

  static readonly empty = new IgnoreStack([]);

  /** @param folder path of the folder that holds the file, relative to the root, without a trailing slash; '' is the root */
  with(folder: string, text: string): IgnoreStack {
    return new IgnoreStack([...this.levels, { folder, rules: ignore({ allowRelativePaths: true }).add(text) }]);
  }

  /** Whether the deepest file that says something about the path ignores it. A folder's path ends with `/`. */
  ignores(path: string): boolean {
    for (let i = this.levels.length - 1; i >= 0; i--) {
      const { folder, rules } = this.levels[i]!;
      const relative = folder === '' ? path : path.slice(folder.length + 1);
      if (relative === '' || relative === '/') continue;
      const { ignored, unignored } = rules.test(relative);
      if (ignored) return true;
      if (unignored) return false;
    }
    return false;
  }
}
