import { keyStoreTitle } from '../base/keyStore.ts';
import type { CancellationToken } from '../base/cancellation.ts';

/** A file that a walk came upon. */
export interface ListedFile {
  readonly uri: string;
  /** Path relative to the walked folder, `/`-separated. */
  readonly path: string;
  /** Whether an ignore file of the repository covers it; undefined where that is not known. */
  readonly ignored?: boolean;
}

export type ReadFile = { readonly bytes: Uint8Array } | { readonly skipped: string } | { readonly error: string };

/** Where the files of a workspace come from: the disk, or the editor. */
export interface WorkspaceFileSystem {
  /**
   * Files below a folder, without version control, dependencies and ignored files (env files are listed even when
   * ignored: that is where local secrets live).
   * @param onProblem told of folders and links that cannot be read or followed
   */
  list(
    folderUri: string,
    token: CancellationToken,
    onProblem: (path: string, problem: string, severity: 'note' | 'error') => void,
  ): AsyncIterable<ListedFile>;
  /** Whether ignore files leave a file out of `list`; absent where the editor already does it. */
  ignores?(folderUri: string, path: string): Promise<boolean>;
  /** Whether an ignore file of the repository covers a file, listed or not; undefined where that is not known. */
  isIgnored?(folderUri: string, path: string): Promise<boolean | undefined>;
  /** @param maxSize bytes; a larger file is skipped */
  read(uri: string, maxSize: number): Promise<ReadFile>;
}

/** Folders that hold other people's files or build results. */
export const skippedFolders: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  '.jj',
  'node_modules',
  'bower_components',
  '.venv',
  'venv',
  '__pycache__',
  '.tox',
  '.mypy_cache',
  '.terraform',
  '.gradle',
  '.idea',
  '.vs',
  '.next',
  '.nuxt',
  '.svelte-kit',
  '.cache',
  '.pnpm-store',
  '.yarn',
  'Pods',
  '.dart_tool',
  '.bundle',
]);

const binary = new Set(
  (
    'png jpg jpeg gif bmp ico icns webp avif tif tiff psd ai eps svgz woff woff2 ttf otf eot mp3 mp4 m4a m4v mov avi mkv webm ogg wav flac ' +
    'zip gz tgz bz2 xz 7z rar zst lz4 jar war ear class o a so dylib dll exe pdb lib obj wasm pyc pyo node bin dat db sqlite sqlite3 mdb ' +
    'pdf doc docx xls xlsx ppt pptx odt ods odp iso img dmg deb rpm apk aab ipa vsix nupkg whl egg parquet avro orc npy npz pt onnx h5 ' +
    'keystore jks p12 pfx der cer mmdb swf fla blend fbx glb unitypackage asset'
  ).split(' '),
);

/** Minified bundles and their maps: large, made by tools, and full of digests. */
const generated = /(?:^|\/)(?:bun\.lockb|[^/]+\.min\.(?:js|css)|[^/]+\.(?:js|css|mjs|cjs)\.map)$/i;

/** Whether a path is worth reading at all, by its name. */
export function isCandidate(path: string): boolean {
  if (keyStoreTitle(path) !== undefined || path.endsWith('.pkl')) return true;
  const dot = path.lastIndexOf('.');
  const slash = path.lastIndexOf('/');
  if (dot > slash + 1 && binary.has(path.slice(dot + 1).toLowerCase())) return false;
  return !generated.test(path);
}
