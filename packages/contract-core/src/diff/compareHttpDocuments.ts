import type { HttpDocument, Operation, Server } from '../model';
import type { Change } from './change';
import { compareSecuritySchemes } from './compareSecuritySchemes';
import { compareServers, sameAddress } from './compareServers';
import type { BasePathChange } from './findBasePath';
import { documentChange } from './operationChanges';

/** Compares what two versions of an HTTP contract say as a whole. */
export function compareHttpDocuments(
  base: HttpDocument,
  revision: HttpDocument,
  basePath: BasePathChange | null,
  operations: readonly Operation[],
): readonly Change[] {
  const changes = [
    ...compareSecuritySchemes(
      base.securitySchemes,
      revision.securitySchemes,
      operations.filter(operation => operation.kind === 'http'),
    ),
  ];
  if (basePath !== null) {
    const moved = servedAtTheSamePlace(
      base.servers,
      revision.servers,
      basePath,
    );
    changes.push(basePathChange(base, revision, basePath, moved));
    // The servers took over what the paths lost, or the other way round.
    if (moved) return changes;
  }
  compareServers(base, revision, (kind, effect, details) =>
    changes.push(documentChange(kind, effect, details)),
  );
  return changes;
}

function basePathChange(
  base: HttpDocument,
  revision: HttpDocument,
  { from, to }: BasePathChange,
  moved: boolean,
): Change {
  return documentChange(
    moved ? 'base-path-moved' : 'base-path-changed',
    moved ? 'none' : 'incomparable',
    {
      from,
      to,
      words: wordsOf(from, to),
      base: base.place,
      revision: revision.place,
    },
  );
}

function wordsOf(from: string, to: string): string {
  if (from === '') return `begin with ${to} now`;
  return to === ''
    ? `no longer begin with ${from}`
    : `begin with ${to} instead of ${from}`;
}

/** Whether server and path together give every address that the base gave. */
function servedAtTheSamePlace(
  base: readonly Server[],
  revision: readonly Server[],
  { from, to }: BasePathChange,
): boolean {
  return base.every(server =>
    revision.some(other =>
      sameAddress(`${server.url}${from}`, `${other.url}${to}`),
    ),
  );
}
