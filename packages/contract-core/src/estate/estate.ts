import type { DeclaredUse, Location, Problem } from '../model';
import type {
  ApiView,
  DataObjectView,
  IntegrationView,
  SystemView,
  UserView,
} from './views';

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

/** A view of an entity beside the entity, which knows where each member is written. */
export type Located<View> = View & { readonly entity: EstateEntity };

export type EstateApi = Located<ApiView>;
export type EstateDataObject = Located<DataObjectView>;
export type EstateIntegration = Located<IntegrationView>;
export type EstateSystem = Located<SystemView>;

/** An API entity that names a contract file. */
export interface EstateContract extends Pick<
  ApiView,
  | 'ref'
  | 'id'
  | 'title'
  | 'file'
  | 'perspective'
  | 'type'
  | 'owner'
  | 'system'
  | 'lifecycle'
> {
  /** Path of the overlay that ties its fields to attributes; absent where none is named. */
  readonly bindings?: string;
  /** Refs and keys that it had before; only a portal remembers them. */
  readonly formerRefs?: readonly string[];
  readonly releases: readonly ContractRelease[];
}

export interface EstateUser extends Pick<
  UserView,
  'ref' | 'displayName' | 'emails' | 'logins'
> {
  /** Refs of the groups that the person names, and of those that list the person. */
  readonly groups: readonly string[];
}

/** The whole estate of one source at one commit. */
export interface Estate {
  readonly entities: readonly EstateEntity[];
  readonly contracts: readonly EstateContract[];
  /** Every API, with a contract or without. */
  readonly apis: readonly EstateApi[];
  readonly integrations: readonly EstateIntegration[];
  readonly systems: readonly EstateSystem[];
  readonly dataObjects: readonly EstateDataObject[];
  readonly users: readonly EstateUser[];
  readonly declaredUses: readonly DeclaredUse[];
  /** Classifications by data object ref, for approval conditions. */
  readonly dataClasses: ReadonlyMap<string, readonly string[]>;
  /** Owning groups by data object ref, for people whom a policy names by relation. */
  readonly dataOwners: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}
