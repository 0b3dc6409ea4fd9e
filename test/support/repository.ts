import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { folderWith } from './cli.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A git repository in a temporary folder, out of reach of the user's own configuration. */
export class Repository {
  readonly folder: string;

  constructor(files: Files = {}) {
    this.folder = folderWith(files);
    this.git('init', '-q', '-b', 'main');
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.test', '-c', 'commit.gpgsign=false', ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** Writes files; undefined removes one. */
  write(files: Readonly<Record<string, string | Uint8Array | undefined>>): this {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.folder, name);
      if (content === undefined) fs.rmSync(file);
      else {
        fs.mkdirSync(path.dirname(file), { recursive: true });
        fs.writeFileSync(file, content);
      }
    }
    return this;
  }

  /** Adds everything to the index. */
  stage(): this {
    this.git('add', '-A');
    return this;
  }

  commit(): this {
    this.stage();
    this.git('commit', '-q', '-m', 'change');
    return this;
  }

  /** A first commit of nothing. */
  commitEmpty(): this {
    this.git('commit', '-q', '--allow-empty', '-m', 'empty');
    return this;
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
