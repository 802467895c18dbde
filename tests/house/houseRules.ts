/** What `dependency-bans.json` says; every part names its reason. */
export interface HouseRules {
  readonly packages: Readonly<Record<string, PackageArrows>>;
  readonly bans: readonly Ban[];
  readonly coreFolders: {
    readonly reason: string;
    readonly mayImport: Readonly<Record<string, readonly string[]>>;
  };
  readonly pluginFolders: {
    readonly reason: string;
    /** By the folder of the sources: what each folder in it may import. */
    readonly sources: Readonly<
      Record<string, Readonly<Record<string, readonly string[]>>>
    >;
  };
  /** Folders beside each other never import each other both ways. */
  readonly siblingFolders: { readonly reason: string };
  readonly entityReaders: EntityReaders;
  readonly names: {
    readonly banned: readonly string[];
    readonly reason: string;
  };
}

/** Who reads members of the estate's entities. */
export interface EntityReaders {
  readonly reason: string;
  /** Folders whose files may. */
  readonly folders: readonly string[];
  /** By file: what looks like a read and is none, as it is written. */
  readonly except: Readonly<
    Record<
      string,
      { readonly expressions: readonly string[]; readonly reason: string }
    >
  >;
}

export interface PackageArrows {
  readonly mayImport: readonly string[];
  /** Packages of which only types may be imported. */
  readonly mayImportTypes?: readonly string[];
  readonly reason: string;
}

export interface Ban {
  /** Globs of source files. */
  readonly from: readonly string[];
  readonly exceptTests: boolean;
  /** Module names; `*` stands for anything. */
  readonly modules: readonly string[];
  readonly nodeBuiltIns: boolean;
  /** Expressions as written in source, for example `Date.now`. */
  readonly globals: readonly string[];
  readonly reason: string;
}

export interface SourceFile {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly text: string;
}

export interface WorkspacePackage {
  /** Path from the root of the repository, without a slash at the end. */
  readonly folder: string;
  readonly manifest: {
    readonly name?: string;
    readonly private?: boolean;
    readonly backstage?: { readonly role?: string };
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly devDependencies?: Readonly<Record<string, string>>;
  };
}

/** A place that breaks a rule, and the reason of the rule. */
export interface Violation {
  readonly file: string;
  /** Counted from 1; 0 for the file as a whole. */
  readonly line: number;
  readonly what: string;
  readonly reason: string;
}
