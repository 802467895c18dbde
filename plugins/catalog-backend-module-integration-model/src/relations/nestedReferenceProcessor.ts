import { getCompoundEntityRef, parseEntityRef } from '@backstage/catalog-model';
import type { CompoundEntityRef, Entity } from '@backstage/catalog-model';
import { processingResult } from '@backstage/plugin-catalog-node';
import type {
  CatalogProcessor,
  CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import {
  dataObjectView,
  integrationView,
  relationPairs,
} from '@interlock/plugin-integration-catalog-common';
import type { RelationPair } from '@interlock/plugin-integration-catalog-common';

/** A ref below a list, which a model layer cannot turn into a relation. */
interface NestedReference {
  readonly ref: string;
  /** The kind that it must be of, in lower case. */
  readonly kind: string;
  readonly pair: RelationPair;
}

/** Refs of an entity that lie inside lists, with the relation that each makes. */
function nestedReferencesOf(entity: Entity): readonly NestedReference[] {
  if (entity.kind === 'DataObject') {
    return dataObjectView(entity)
      .attributes.flatMap(({ systemOfRecord, routing }) => [
        systemOfRecord,
        // Two generations own it side by side.
        ...routing.map(({ system }) => system),
      ])
      .map(ref => ({
        ref,
        kind: 'system',
        pair: relationPairs.systemOfRecord,
      }));
  }
  if (entity.kind !== 'Integration') return [];
  const { contracts, dataObjects } = integrationView(entity);
  return [
    ...contracts.map(({ contract, role }) => ({
      ref: contract,
      kind: 'api',
      pair:
        role === 'provides'
          ? relationPairs.providedContract
          : relationPairs.consumedContract,
    })),
    ...dataObjects.map(ref => ({
      ref,
      kind: 'dataobject',
      pair: relationPairs.carriedObject,
    })),
  ];
}

/**
 * Makes the relations of refs that lie inside lists, in both directions. Cheap
 * and without state, because it runs for every entity in every loop.
 */
export class NestedReferenceProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'interlock-nested-references';
  }

  async postProcessEntity(
    entity: Entity,
    _location: unknown,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    const source = getCompoundEntityRef(entity);
    const emitted = new Set<string>();
    for (const { ref, kind, pair } of nestedReferencesOf(entity)) {
      if (ref === '') continue;
      // Throws where the text is no ref; the catalog then names the entity.
      const target = parseEntityRef(ref);
      const key = `${pair.forward.type} ${ref}`;
      if (emitted.has(key) || target.kind !== kind) continue;
      emitted.add(key);
      emitPair(source, target, pair, emit);
    }
    return entity;
  }
}

function emitPair(
  source: CompoundEntityRef,
  target: CompoundEntityRef,
  pair: RelationPair,
  emit: CatalogProcessorEmit,
): void {
  emit(processingResult.relation({ source, type: pair.forward.type, target }));
  emit(
    processingResult.relation({
      source: target,
      type: pair.reverse.type,
      target: source,
    }),
  );
}
