/**
 * Everything that client and server say to each other beyond the Language Server Protocol. The client imports nothing
 * else from the server. DTOs are plain data and hold no secret text.
 */

export interface LspRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** `initializationOptions` of the client. */
export interface InitializationOptions {
  /** Base64 of at least 16 random bytes, kept per workspace by the client and never committed. */
  readonly fingerprintKey?: string;
  /** False in Restricted Mode: nothing is started, no policy is taken from `node_modules`. */
  readonly trusted?: boolean;
  /** The server must read files through the client (virtual workspaces, browser). */
  readonly filesThroughClient?: boolean;
  /** Settings section `bulkhead` at start. */
  readonly settings?: Partial<Settings>;
}

/** The `bulkhead` settings that the server reads (`workspace/configuration` section `bulkhead`). */
export interface Settings {
  readonly enable: boolean;
  /** Analyse the whole workspace in the background, or only open files. */
  readonly scope: 'workspace' | 'openFiles';
  readonly persona: 'regular' | 'pedantic' | 'auditor';
  /** Milliseconds between the last keystroke and the analysis. */
  readonly debounce: number;
  /** Larger files are not analysed, bytes. */
  readonly maxFileSize: number;
  /** Globs that are left out besides the policy's `ignore`. */
  readonly exclude: readonly string[];
  /** Honour inline ignores of other scanners for the Leakage rules. */
  readonly honorOtherScanners: boolean;
  /** Lines of text that the editor shows above places. */
  readonly codeLens: { readonly identities: boolean; readonly environment: boolean };
  readonly trace: 'off' | 'messages' | 'verbose';
}

export const defaultSettings: Settings = {
  enable: true,
  scope: 'workspace',
  persona: 'regular',
  debounce: 150,
  maxFileSize: 2_000_000,
  exclude: [],
  honorOtherScanners: true,
  codeLens: { identities: true, environment: true },
  trace: 'off',
};

export type TierDto = 'production' | 'staging' | 'test' | 'preview' | 'development' | 'shared' | 'unknown';

export interface PlaceDto {
  readonly uri: string;
  /** Workspace-relative path. */
  readonly path: string;
  readonly range: LspRange;
  /** Dotted key path, or the detector's title where there is no key. */
  readonly label: string;
  readonly environment: string;
  readonly tier: TierDto;
  /** Why the place belongs to that environment, in words. */
  readonly reason?: string;
  readonly detector?: string;
  /** The job or workload that uses it there: `job deploy`, `Deployment orders`. */
  readonly workload?: string;
}

export interface FindingDto {
  readonly ruleId: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly uri: string;
  readonly range: LspRange;
}

/** One non-human identity with all of its places. */
export interface IdentityDto {
  /** Keyed fingerprint or canonical id; stable while the server runs with one key. */
  readonly id: string;
  /** `GitHub personal access token (classic)`, `IAM role orders (444455556666)`. */
  readonly title: string;
  /** `credential`, `reference`, `role`, `service-account`… */
  readonly kind: string;
  /** Vendor or store id: `github`, `aws`, `generic`. */
  readonly provider: string;
  readonly principal?: string;
  readonly system?: string;
  readonly owner?: string;
  /** Distinct environments in which it stands, lower tiers last. */
  readonly environments: readonly { readonly name: string; readonly tier: TierDto }[];
  readonly places: readonly PlaceDto[];
  /** Jobs and workloads that use it, each once. */
  readonly workloads?: readonly string[];
  readonly findings: readonly FindingDto[];
  /** It crosses a wall between environments. */
  readonly crossing: boolean;
  /** What a leak of it would reach, as a sentence. */
  readonly blastRadius: string;
  /** ISO date. */
  readonly expires?: string;
  readonly revoke?: string;
}

/** Request `bulkhead/identities`: params none, result all identities of the workspace. */
export interface IdentitiesResult {
  /** Grows with every change of the index. */
  readonly revision: number;
  readonly identities: readonly IdentityDto[];
  /** Secret stores that the workspace refers to. */
  readonly stores: readonly {
    readonly provider: string;
    readonly title: string;
    readonly references: number;
    readonly environments: readonly string[];
  }[];
  /** Files analysed. */
  readonly files: number;
}
export const identitiesRequest = 'bulkhead/identities';

/** One identity in one environment. */
export interface MatrixCellDto {
  /** How many places it has there; `places` holds the first of them. */
  readonly count: number;
  readonly crossing: boolean;
  readonly places: readonly RevealArgs[];
}
export interface MatrixRowDto {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly owner?: string;
  readonly crossing: boolean;
  /** One for each column, null where the identity does not stand. */
  readonly cells: readonly (MatrixCellDto | null)[];
}

/** Request `bulkhead/matrix`: identities by environments, those that cross walls first. */
export interface MatrixResult {
  readonly revision: number;
  readonly columns: readonly { readonly environment: string; readonly tier: TierDto }[];
  readonly rows: readonly MatrixRowDto[];
}
export const matrixRequest = 'bulkhead/matrix';

/** Request `bulkhead/matrixText` {format}: the matrix as a text to keep. */
export interface MatrixTextParams {
  readonly format: 'svg' | 'markdown';
}
export interface MatrixTextResult {
  readonly text: string;
}
export const matrixTextRequest = 'bulkhead/matrixText';

/** Notification `bulkhead/indexChanged` (server → client), at most a few a second: ask for the identities again. */
export interface IndexChangedParams {
  readonly revision: number;
  readonly identities: number;
  readonly findings: number;
}
export const indexChangedNotification = 'bulkhead/indexChanged';

/** Request `bulkhead/fileStatus` {uri}: environment and counts of one file, for the status item. */
export interface FileStatusParams {
  readonly uri: string;
}
export interface FileStatusResult {
  readonly environment?: {
    readonly name: string;
    readonly tier: TierDto;
    readonly reasons: readonly string[];
    readonly confidence: number;
  };
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Why the file is not analysed, when it is not. */
  readonly skipped?: string;
}
export const fileStatusRequest = 'bulkhead/fileStatus';

/** Request `bulkhead/secretRanges` {uri}: where values stand in an open document, for covering them on the screen. */
export interface SecretRangesParams {
  readonly uri: string;
}
export interface SecretRangesResult {
  /** Version of the document that the ranges are of. */
  readonly version: number;
  readonly ranges: readonly LspRange[];
}
export const secretRangesRequest = 'bulkhead/secretRanges';

/** Request `bulkhead/scanWorkspace`: analyse everything again. Cancellable; reports work-done progress. */
export interface ScanWorkspaceResult {
  readonly files: number;
  readonly findings: number;
  readonly milliseconds: number;
  readonly cancelled: boolean;
}
export const scanWorkspaceRequest = 'bulkhead/scanWorkspace';

/** Requests server → client, used only with `filesThroughClient`. */
export interface ListFilesParams {
  /** Workspace folder URI. */
  readonly folder: string;
}
export interface ListFilesResult {
  readonly uris: readonly string[];
}
export const listFilesRequest = 'bulkhead/listFiles';

export interface ReadFileParams {
  readonly uri: string;
  /** Bytes; a larger file gives `tooLarge`. */
  readonly maxSize: number;
}
export interface ReadFileResult {
  /** Base64 of the file's bytes. */
  readonly base64?: string;
  readonly tooLarge?: number;
  readonly error?: string;
}
export const readFileRequest = 'bulkhead/readFile';

/** Notification client → server when workspace trust is granted. */
export const trustGrantedNotification = 'bulkhead/trustGranted';

/**
 * Commands that code actions and code lenses name and that the client implements.
 * `bulkhead.suppress` asks for a reason and inserts the comment; argument `SuppressArgs`.
 */
export const clientCommands = {
  suppress: 'bulkhead.suppress',
  reveal: 'bulkhead.revealPlace',
  showPlaces: 'bulkhead.showPlaces',
  showNeeds: 'bulkhead.showNeeds',
} as const;

/** Argument of `bulkhead.showNeeds`, which runs after a quick fix was applied: what must be there for its text to work. */
export interface NeedsArgs {
  readonly fix: string;
  readonly needs: string;
}

/** Argument of `bulkhead.revealPlace`; a `PlaceDto` is one. */
export interface RevealArgs {
  readonly uri: string;
  readonly range: LspRange;
}

/** Argument of `bulkhead.showPlaces`: the editor peeks at `places` from `range` in the file `uri`. */
export interface ShowPlacesArgs extends RevealArgs {
  readonly places: readonly RevealArgs[];
}

export interface SuppressArgs {
  /** The file with the value, or the policy. */
  readonly uri: string;
  /** Absent for a file that is not open. */
  readonly version?: number;
  /** Make the file first. */
  readonly create?: boolean;
  /** Where the new text goes. */
  readonly line: number;
  /** 0 where it is absent. */
  readonly character?: number;
  /** Text with `{reason}` where the user's reason goes, indentation and line end included. */
  readonly template: string;
  /** The reason stands between double quotes, in which `"` and `\` are escaped. */
  readonly quoted?: boolean;
  readonly ruleId: string;
}
