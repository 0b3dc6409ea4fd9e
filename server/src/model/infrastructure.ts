import type { TextRange } from '../base/range.ts';
import type { Tier } from './environment.ts';

/**
 * What infrastructure and deployment files say, in the terms that all of them share. Readers of the single platforms make
 * it; rules know nothing else. Names and ranges only, never secret text.
 */
export interface Infrastructure {
  readonly workloads: readonly Workload[];
  readonly grants: readonly Grant[];
  readonly trusts: readonly Trust[];
  readonly weaknesses: readonly Weakness[];
  readonly imageSecrets: readonly ImageSecret[];
  /** Resources that several environments could share: state, keys, registries, log sinks, zones, clusters. */
  readonly resources: readonly SharedResource[];
  /** Code of others that secrets reach outside pipelines: Terraform modules, Helm charts, images. */
  readonly missing: readonly MissingDeclaration[];
}

export const noInfrastructure: Infrastructure = {
  workloads: [],
  grants: [],
  trusts: [],
  weaknesses: [],
  imageSecrets: [],
  resources: [],
  missing: [],
};

/** Something that runs with an identity: a Deployment, a Compose service, a function, a task definition, a playbook. */
export interface Workload {
  /** Same in every overlay and environment: `kubernetes:Deployment/orders`, `compose:web`. */
  readonly id: string;
  /** For a person: `Deployment orders`. */
  readonly title: string;
  readonly range: TextRange;
  readonly head: TextRange;
  readonly namespace?: string;
  /** Container images that it runs, without tag and digest: workloads of one image are parts of one application. */
  readonly images?: readonly string[];
}

/** Rights that something gives to an identity. */
export interface Grant {
  /** Who gets them, for a person: `role orders`, `ServiceAccount ci in build`; canonical id in `subjectId` where it is known. */
  readonly subject: string;
  readonly subjectId?: string;
  /** What it gives, for a person: `every action on every resource`, `cluster-admin`. */
  readonly rights: string;
  /** Why they are more than any workload needs; undefined when they are not. */
  readonly excess?: string;
  /** An excess that fits some identities (a build's own role, an operator): `auditor` level. */
  readonly debatable?: boolean;
  readonly range: TextRange;
  readonly keyPath: readonly string[];
  /** Environment of what the rights reach, when its name tells it (resource ARN, namespace, vault path, project). */
  readonly reaches?: { readonly environment: string; readonly tier: Tier; readonly reason: string };
  /** Environment of who gets them, when a name tells it. */
  readonly holder?: { readonly environment: string; readonly tier: Tier; readonly reason: string };
}

/** A federation trust: who may become an identity without a stored secret. */
export interface Trust {
  /** `GitHub Actions`, `GitLab`… or the issuer's host. */
  readonly issuer: string;
  readonly identity: string;
  readonly range: TextRange;
  readonly keyPath: readonly string[];
  /** Audiences it asks for; undefined when it asks for none. */
  readonly audience?: readonly string[];
  /** Subjects it accepts with their ranges, as written; undefined when it asks for none. */
  readonly subjects?: readonly {
    readonly text: string;
    readonly range: TextRange;
    /** Compared letter by letter: a `*` in it is no wildcard. */
    readonly exact?: boolean;
  }[];
}

export type WeaknessKind =
  | 'basic-auth-over-http'
  | 'tls-verification-off'
  | 'tls-off'
  | 'imdsv1'
  | 'anonymous-access'
  | 'no-password'
  | 'no-authentication'
  | 'open-policy';

/** A setting that weakens authentication. */
export interface Weakness {
  readonly kind: WeaknessKind;
  /** The setting as a person would say it: `sslmode=disable`, `http_tokens = "optional"`. Never secret. */
  readonly setting: string;
  readonly range: TextRange;
  readonly keyPath: readonly string[];
  /** Host that it concerns, when one is told. */
  readonly host?: string;
}

/** A secret that a build leaves in the layers or the history of an image. */
export interface ImageSecret {
  readonly how: 'arg' | 'env' | 'copy' | 'build-arg' | 'run';
  /** Variable or file. */
  readonly name: string;
  /** Instruction or key, for a person: `ARG NPM_TOKEN`. */
  readonly instruction: string;
  readonly range: TextRange;
  readonly keyPath: readonly string[];
  /** A later stage drops the layer: only the build cache has it. */
  readonly earlierStage?: boolean;
}

/** A resource by which two environments may be tied together. */
export interface SharedResource {
  readonly kind: 'state' | 'key' | 'registry' | 'log-sink' | 'dns-zone' | 'network-peer' | 'cluster-namespace' | 'context';
  /** Canonical id; equal ids are one resource. */
  readonly id: string;
  /** For a person. */
  readonly title: string;
  readonly range: TextRange;
  readonly keyPath: readonly string[];
}

/** A name that the same workspace must declare and this file does not, or does elsewhere. */
export interface MissingDeclaration {
  /** For a person: `Compose secret`, `secret of the called workflow`. */
  readonly what: string;
  readonly name: string;
  readonly range: TextRange;
  readonly keyPath: readonly string[];
  /** Id of the declaration that would answer it in another file (`IdentityMention.id` with role `declares`); undefined when only this file can. */
  readonly wanted?: string;
}
