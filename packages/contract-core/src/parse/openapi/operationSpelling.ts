import type {
  Parameter,
  RequestBody,
  Response,
  SecurityAlternative,
  Server,
} from '../../model';
import type { SyntaxNode } from '../syntax';

/** An operation as it is written: its path item beside it. */
export interface WrittenOperation {
  readonly item: SyntaxNode;
  readonly node: SyntaxNode;
  /** Placeholder names in the order of the address. */
  readonly placeholders: readonly string[];
  /** Whether it stands under `paths`, where the document's own words hold. */
  readonly ofDocument: boolean;
}

/** How a generation of OpenAPI writes the parts of an operation. */
export interface OperationSpelling {
  readonly parameters: (written: WrittenOperation) => readonly Parameter[];
  readonly requestBody: (written: WrittenOperation) => RequestBody | null;
  readonly responses: (
    written: WrittenOperation,
  ) => ReadonlyMap<string, Response>;
  readonly security: (
    written: WrittenOperation,
  ) => readonly SecurityAlternative[];
  /** Null where the servers of the document hold. */
  readonly servers: (written: WrittenOperation) => readonly Server[] | null;
}
