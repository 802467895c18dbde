import { steadyLifecycle } from '../model';
import type { Contract, Operation } from '../model';
import { alignChannels } from './alignChannels';
import { alignSpelling } from './alignSpelling';
import type { Change } from './change';
import { compareHttpDocuments } from './compareHttpDocuments';
import { compareHttpOperations } from './compareHttpOperations';
import { compareLifecycles, deprecationWords } from './compareLifecycles';
import { compareMessageOperations } from './compareMessageOperations';
import { compareCallPresence, isProviderCall } from './compareProviderCalls';
import { compareRecordOperations } from './compareRecordOperations';
import { LostParts } from './lostParts';
import { withReferences } from './compareReferences';
import { diffMessaging } from './diffMessaging';
import type { EditedPlace } from './editedPlace';
import { foldSharedCauses } from './foldSharedCauses';
import { foldNullability } from './foldNullability';
import { groupFacts } from './groupFacts';
import { joinCauses } from './joinCauses';
import { joinRecordChanges } from './joinRecordChanges';
import { OperationChanges } from './operationChanges';
import { pairSecuritySchemes } from './pairSecuritySchemes';
import type { SchemeNames } from './pairSecuritySchemes';
import { pairOperations } from './pairOperations';
import { comparableOperations, comparePresence } from './recordPresence';
import { SchemaComparison } from './schemaComparison';
import type { NameMatch } from './schemaKnowledge';

/** What the comparison of operations knows of the contracts as a whole. */
interface ComparisonContext {
  readonly schemas: SchemaComparison;
  readonly schemes: SchemeNames;
  /** Identities of operations that moved, from base to revision. */
  readonly moved: ReadonlyMap<string, string>;
}

/** What differs between two versions of a contract. */
export interface ContractDifference {
  /** Everything that differs, as facts. */
  readonly changes: readonly Change[];
  /** The schemas that differ, to be asked about as a whole. */
  readonly places: readonly EditedPlace[];
}

/** Everything that differs between two versions of a contract. */
export function diffContracts(
  baseAsWritten: Contract,
  revisionAsWritten: Contract,
  namesMatch: NameMatch,
): ContractDifference {
  const spelled = alignSpelling(baseAsWritten, revisionAsWritten);
  const { base } = spelled;
  const aligned = alignChannels(base, spelled.revision);
  const { revision } = aligned;
  const lost = new LostParts(base, revision);
  const schemas = new SchemaComparison(namesMatch, lost);
  const compared = comparableOperations(base, revision);
  const { pairs, removed, added, basePath } = pairOperations(
    compared.base,
    compared.revision,
  );
  const context: ComparisonContext = {
    schemas,
    schemes: pairSecuritySchemes(
      base.http?.securitySchemes ?? new Map(),
      revision.http?.securitySchemes ?? new Map(),
    ),
    moved: new Map(
      pairs
        .filter(pair => pair.base.identity !== pair.revision.identity)
        .map(pair => [pair.base.identity, pair.revision.identity]),
    ),
  };
  const changes: Change[] = [...aligned.changes];
  const recordChanges: Change[] = [];
  if (base.http !== undefined && revision.http !== undefined) {
    changes.push(
      ...compareHttpDocuments(
        base.http,
        revision.http,
        basePath,
        pairs.map(pair => pair.base),
      ),
    );
  }
  for (const pair of pairs) {
    const target = pair.base.kind === 'record' ? recordChanges : changes;
    target.push(...compareOperations(pair.base, pair.revision, context));
  }
  const messaging = diffMessaging(
    base,
    revision,
    removed.filter(isCalled),
    added.filter(isCalled),
    schemas,
  );
  for (const [left, right] of messaging.pairs) {
    changes.push(...compareOperations(left, right, context));
  }
  changes.push(
    ...messaging.changes,
    ...comparePresence(messaging.removed, compared.revision, 'removed'),
    ...comparePresence(messaging.added, compared.base, 'added'),
    ...compareCallPresence(removed, 'removed'),
    ...compareCallPresence(added, 'added'),
  );
  const located = schemas.locate();
  return {
    changes: withReferences(
      [
        ...foldSharedCauses(joinCauses(changes)),
        ...joinRecordChanges(recordChanges),
        ...foldNullability(groupFacts(located)),
      ],
      base,
      revision,
      schemas.added,
      lost,
    ),
    places: schemas.editedPlaces(),
  };
}

function isCalled(operation: Operation): boolean {
  return !isProviderCall(operation);
}

function compareOperations(
  base: Operation,
  revision: Operation,
  { schemas, schemes, moved }: ComparisonContext,
): readonly Change[] {
  const changes = new OperationChanges(base, revision, schemas);
  compareAnnouncements(changes, base, revision);
  if (isRenamed(base, revision)) {
    changes.report('operation-id-changed', 'none', {
      from: base.operationId,
      to: revision.operationId,
      words: `${base.operationId || 'none'} to ${revision.operationId || 'none'}`,
    });
  }
  if (base.kind === 'http' && revision.kind === 'http') {
    compareHttpOperations(changes, base, revision, { schemes, moved });
  }
  if (base.kind === 'message' && revision.kind === 'message') {
    compareMessageOperations(changes, base, revision);
  }
  if (base.kind === 'record' && revision.kind === 'record') {
    compareRecordOperations(changes, base, revision);
  }
  return changes.changes;
}

function compareAnnouncements(
  changes: OperationChanges,
  base: Operation,
  revision: Operation,
): void {
  const left = base.lifecycle ?? steadyLifecycle;
  const right = revision.lifecycle;
  if (!base.deprecated && revision.deprecated) {
    changes.report('operation-deprecated', 'none', {
      words: right === undefined ? '' : deprecationWords(right),
      ...(right && { lifecycle: right }),
    });
  }
  if (base.deprecated && !revision.deprecated) {
    changes.report('operation-reactivated', 'none');
  }
  const edits = compareLifecycles(left, right ?? steadyLifecycle);
  for (const { kind, from, to, words } of edits) {
    changes.report(kind, 'none', { from, to, words: `operation ${words}` });
  }
}

/**
 * AsyncAPI 2 need not name its operations and version 3 always does, so a name
 * on one side only is no change there.
 */
function isRenamed(base: Operation, revision: Operation): boolean {
  if (base.operationId === revision.operationId) return false;
  const unnamed = base.operationId === '' || revision.operationId === '';
  return base.kind !== 'message' || !unnamed;
}
