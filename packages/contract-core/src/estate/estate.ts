import type {
  ContractId,
  DeclaredUse,
  Location,
  Perspective,
  Problem,
} from '../model';

/** A file of the estate as a shell read it; `path` is relative to the source's root. */
export interface EstateFile {
  readonly path: string;
  readonly text: string;
}

/** One catalog entity as written, with the place where it is written. */
export interface EstateEntity {
  /** Lower-case `kind:namespace/name`. */
  readonly ref: string;
  readonly kind: string;
  readonly location: Location;
  /** The entity as plain data, in Backstage's shape. */
  readonly document: Readonly<Record<string, unknown>>;
  /** Place of any member of the entity; the pointer starts at the entity. */
  readonly locate: (pointer: string) => Location;
}

/** A published version of a contract that lies beside the current file. */
export interface ContractRelease {
  readonly label: string;
  /** Path relative to the source's root. */
  readonly file: string;
  /** ISO 8601 date. */
  readonly released: string;
  /** `past` versions are history; `announced` ones are not in force yet. */
  readonly state: 'past' | 'announced';
}

/** An API entity that names a contract file. */
export interface EstateContract {
  readonly ref: string;
  /** `interlock.dev/id`: survives a rename; the ref where it is absent. */
  readonly id: ContractId;
  /** Refs and keys that it had before; only a portal remembers them. */
  readonly formerRefs?: readonly string[];
  readonly title: string;
  /** Path of the current document, from `interlock.dev/contract`. */
  readonly file: string;
  /** `interlock.dev/perspective`: whose sending is called `send` in the document. */
  readonly perspective: Perspective;
  /** `spec.type`: openapi, asyncapi, odata or salesforce. */
  readonly type: string;
  readonly owner: string;
  readonly system: string;
  readonly lifecycle: string;
  readonly releases: readonly ContractRelease[];
}

export interface EstateUser {
  readonly ref: string;
  readonly displayName: string;
  /** That of the profile and those of `interlock.dev/emails`, in lower case. */
  readonly emails: readonly string[];
  /** Names at forges, from annotations such as `github.com/user-login`, in lower case. */
  readonly logins: readonly string[];
  readonly groups: readonly string[];
}

/** What Interlock knows of an `Integration` entity beside its entity document. */
export interface EstateIntegration {
  readonly ref: string;
  readonly title: string;
  readonly owner: string;
  readonly criticality: string;
  readonly dataObjects: readonly string[];
  /** `posting`, `tax`, `regulatory`: from `spec.financialControl.flags`. */
  readonly flags: readonly string[];
}

/** The whole estate of one source at one commit. */
export interface Estate {
  readonly entities: readonly EstateEntity[];
  readonly contracts: readonly EstateContract[];
  readonly integrations: readonly EstateIntegration[];
  readonly users: readonly EstateUser[];
  readonly declaredUses: readonly DeclaredUse[];
  /** Classifications by data object ref, for approval conditions. */
  readonly dataClasses: ReadonlyMap<string, readonly string[]>;
  /** Owning groups by data object ref, for people whom a policy names by relation. */
  readonly dataOwners: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}
