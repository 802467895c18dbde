import type { Note } from './note';

/** Formats that Interlock knows by name; not all of them are compared yet. */
export type ContractFormat =
  | 'openapi-2.0'
  | 'openapi-3.0'
  | 'openapi-3.1'
  | 'openapi-3.2'
  | 'asyncapi-2'
  | 'asyncapi-3'
  | 'json-schema'
  | 'odata-2'
  | 'odata-4'
  | 'salesforce-describe';

/** What a report says about one side of any comparison. */
export interface VersionDescriptor {
  readonly file: string;
  /** `sha256:` and 64 hexadecimal digits over the document and its local references. */
  readonly digest: string;
}

/** What a report says about one side of a comparison of contracts. */
export interface ContractDescriptor extends VersionDescriptor {
  readonly format: ContractFormat;
  /** `info.version` or its like: a label, never an identity. */
  readonly label: string;
  readonly title: string;
  /** What was read oddly, each once, in the order of the files. */
  readonly notes: readonly Note[];
}
