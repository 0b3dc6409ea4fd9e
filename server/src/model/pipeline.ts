import type { PlatformId } from './ids.generated.ts';
import type { TextRange } from '../base/range.ts';

/**
 * A CI pipeline in the terms that all CI systems share. Readers of the single systems make it; rules know nothing else.
 * It holds names and ranges, never the text of scripts or values.
 */
export interface Pipeline {
  /** `github-actions`, `gitlab-ci`… */
  readonly system: PlatformId;
  readonly kind: 'pipeline' | 'reusable' | 'action';
  readonly triggers: readonly Trigger[];
  /** Rights of the run's own token, declared for the whole pipeline. */
  readonly permissions?: TokenPermissions;
  /** Secrets that every job gets: pipeline-level variables, variable groups. */
  readonly secrets: readonly SecretUse[];
  /** Secrets that a reusable pipeline declares. */
  readonly declaredSecrets?: readonly DeclaredSecret[];
  readonly jobs: readonly PipelineJob[];
  /** Code of others that the whole pipeline takes in: includes, orbs, templates, extends. */
  readonly uses: readonly ThirdParty[];
  /** Switches of the log that hold for every job. */
  readonly debug?: readonly DebugSwitch[];
}

export interface DeclaredSecret {
  readonly name: string;
  readonly required: boolean;
  readonly range: TextRange;
}

export interface Trigger {
  /** As the system writes it: `pull_request_target`, `push`, `schedule`. */
  readonly name: string;
  readonly range: TextRange;
  /** Why people without write access can start it with the pipeline's secrets at hand; undefined when they cannot. */
  readonly untrusted?: string;
  /** Runs for a change that is proposed and not yet merged. */
  readonly preview?: boolean;
}

export interface TokenPermissions {
  readonly range: TextRange;
  readonly mode: 'write-all' | 'read-all' | 'none' | 'list';
  readonly grants: readonly { readonly scope: string; readonly level: string; readonly range: TextRange }[];
}

export interface PipelineJob {
  readonly id: string;
  /** From its key to its end. */
  readonly range: TextRange;
  /** What to underline for the job as a whole. */
  readonly head: TextRange;
  readonly keyPath: readonly string[];
  /** Deployment environment that it names; `fixed` is false where an expression decides. */
  readonly environment?: { readonly name: string; readonly range: TextRange; readonly fixed: boolean };
  readonly permissions?: TokenPermissions;
  /** Secrets that every step of it gets. */
  readonly secrets: readonly SecretUse[];
  readonly steps: readonly PipelineStep[];
  readonly runner?: Runner;
  /** The reusable pipeline that it calls, or the code of others that it is made of. */
  readonly calls?: ThirdParty;
  /** Hands all secrets on: `secrets: inherit`. */
  readonly inheritsSecrets?: TextRange;
  /** Image that its steps run in. */
  readonly image?: ThirdParty;
  /** Images that run beside its steps, with the secrets that each of them is given. */
  readonly services?: readonly { readonly image: ThirdParty; readonly secrets: readonly SecretUse[] }[];
  /** A person must approve before it runs (`when: manual`, approval job, protected environment known by the file). */
  readonly gated?: boolean;
  /** Runs only for trusted events by its own condition (`if: github.event_name == 'push'`). */
  readonly guarded?: boolean;
  /** Runs for proposed changes: merge-request rules, `review/*` environments. */
  readonly preview?: boolean;
  /** Switches of the log that are set for this job or one of its steps. */
  readonly debug?: readonly DebugSwitch[];
  /** Ids of the jobs that it waits for. */
  readonly needs: readonly string[];
  /** Of `needs`: those without whose success it does not run (`if: always()` asks for none); undefined for all of them. */
  readonly mustSucceed?: readonly string[];
}

export interface PipelineStep {
  readonly range: TextRange;
  readonly head: TextRange;
  readonly keyPath: readonly string[];
  /** For a person: name, else action, else `step 3`. */
  readonly title: string;
  /** Action, pipe, task, orb command. */
  readonly uses?: ThirdParty;
  readonly secrets: readonly SecretUse[];
  readonly logins: readonly StaticLogin[];
  readonly prints: readonly SecretPrint[];
  /** What its script or action does, by the words of well-known tools. */
  readonly deploys?: { readonly reason: string; readonly range: TextRange };
  readonly copiesData?: DataCopy;
  /** Checks out and runs what the proposed change brings. */
  readonly runsUntrusted?: TextRange;
  /** Makes a token of an app that reaches further than the step says it must. */
  readonly broadToken?: { readonly range: TextRange; readonly reach: 'repositories' | 'permissions' };
  /** Asks for a token of federation: `id-token: write`, `id_tokens`, OIDC contexts. */
  readonly federates?: boolean;
}

/** One secret that a pipeline, job or step gets. */
export interface SecretUse {
  /** Name in the system's store; `*` for all of them (`toJSON(secrets)`). */
  readonly name: string;
  /** Id under which references to it are grouped (`referenceId`); undefined for `*`. */
  readonly id?: string;
  /** Store that holds it, where the system has several: variable group, context. */
  readonly store?: string;
  readonly range: TextRange;
  /** The whole item that hands it over (`TOKEN: ${{ secrets.TOKEN }}`), for edits. */
  readonly item?: TextRange;
  readonly via: 'env' | 'input' | 'script' | 'secret' | 'other';
  /** Variable or input that carries it. */
  readonly variable?: string;
  /**
   * Of a secret that a whole pipeline or job gets as a variable: ids of the jobs, or indexes of the steps, that name the
   * variable. Undefined where the reader does not look.
   */
  readonly readBy?: readonly string[];
  /** Of `*`: a name that the run computes picks one of them (`secrets[matrix.key]`). */
  readonly computed?: boolean;
  /** The run's own short-lived token (`GITHUB_TOKEN`, `CI_JOB_TOKEN`), not a stored secret. */
  readonly ephemeral?: boolean;
}

/** Code of others. */
export interface ThirdParty {
  readonly kind: 'action' | 'reusable-workflow' | 'orb' | 'include' | 'image' | 'template' | 'pipe' | 'plugin' | 'library';
  /** Without the version: `actions/checkout`, `circleci/aws-cli`, `docker.io/library/node`. */
  readonly name: string;
  /** Who publishes it: `actions`, `circleci`; undefined when the name does not tell. */
  readonly owner?: string;
  readonly version?: string;
  /** The version is a commit or a digest, which nobody can move. */
  readonly pinned: boolean;
  /** Part of the same repository. */
  readonly local: boolean;
  readonly range: TextRange;
}

export interface Runner {
  readonly labels: readonly string[];
  readonly selfHosted: boolean;
  readonly range: TextRange;
  /** Runner group or agent pool, where one is named. */
  readonly group?: string;
}

export type LoginProvider =
  'aws' | 'google' | 'azure' | 'npm' | 'pypi' | 'rubygems' | 'crates' | 'nuget' | 'docker' | 'vault' | 'kubernetes';

/** A login by a stored long-lived credential. */
export interface StaticLogin {
  readonly provider: LoginProvider;
  /** What to underline: the secret or the input. */
  readonly range: TextRange;
  /** How: `aws-actions/configure-aws-credentials with aws-access-key-id`, `AWS_SECRET_ACCESS_KEY`. */
  readonly how: string;
  /** Names of the secrets that it needs. */
  readonly secrets: readonly string[];
}

/** A command that writes secrets to the log. */
export interface SecretPrint {
  readonly range: TextRange;
  /** Name of the secret or variable; `*` for the whole environment. */
  readonly name: string;
  readonly how: 'echo' | 'trace' | 'environment-dump' | 'all-secrets' | 'unmasked-part' | 'output';
}

/** A setting that makes the log tell more than it does by default. */
export interface DebugSwitch {
  readonly range: TextRange;
  /** As it is written: `CI_DEBUG_TRACE`, `system.debug`. */
  readonly name: string;
  /** What the log then tells: the value of every variable, what services write, or what programs tell of their work. */
  readonly shows: 'variables' | 'services' | 'details' | 'details-of-some';
}

/** A command that copies data between systems. */
export interface DataCopy {
  readonly range: TextRange;
  /** Program: `pg_dump`, `aws s3 sync`. */
  readonly tool: string;
  /** Environment words of what it reads and of what it writes, where they are told. */
  readonly from?: { readonly environment: string; readonly tier: string; readonly reason: string };
  readonly to?: { readonly environment: string; readonly tier: string; readonly reason: string };
}

/** A copy by a command of a task or script outside of pipelines. */
export interface TaskCopy extends DataCopy {
  readonly keyPath: readonly string[];
}
