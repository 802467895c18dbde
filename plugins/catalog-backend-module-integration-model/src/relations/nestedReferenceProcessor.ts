import { getCompoundEntityRef, parseEntityRef } from '@backstage/catalog-model';
import type { CompoundEntityRef, Entity } from '@backstage/catalog-model';
import { processingResult } from '@backstage/plugin-catalog-node';
import type {
  CatalogProcessor,
  CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import { reachValues } from '@interlock/contract-core';
import { relationPairs } from '../model/relationPairs';
import type { RelationPair } from '../model/relationPairs';

/** A ref below a list, which a model layer cannot turn into a relation. */
interface NestedReference {
  readonly path: string;
  readonly defaultKind: string;
  readonly pair: RelationPair;
}

/** Refs of an entity that lie inside lists, with the relation that each makes. */
function nestedReferencesOf(entity: Entity): readonly NestedReference[] {
  if (entity.kind === 'DataObject') {
    return [
      {
        path: '/spec/attributes/*/systemOfRecord',
        defaultKind: 'System',
        pair: relationPairs.systemOfRecord,
      },
    ];
  }
  if (entity.kind !== 'Integration') return [];
  const contracts = reachValues(entity, '/spec/contracts/*').map(
    ({ pointer }) => ({
      path: `${pointer}/ref`,
      defaultKind: 'API',
      pair:
        reachValues(entity, `${pointer}/role`)[0]?.value === 'provides'
          ? relationPairs.providedContract
          : relationPairs.consumedContract,
    }),
  );
  const objects = {
    path: '/spec/dataObjects/*',
    defaultKind: 'DataObject',
    pair: relationPairs.carriedObject,
  };
  return [...contracts, objects];
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
    for (const { path, defaultKind, pair } of nestedReferencesOf(entity)) {
      for (const { value } of reachValues(entity, path)) {
        if (typeof value !== 'string') continue;
        const target = parseEntityRef(value, {
          defaultKind,
          defaultNamespace: source.namespace,
        });
        const key =
          `${pair.forward.type} ${target.kind}:${target.namespace}/${target.name}`.toLowerCase();
        if (
          emitted.has(key) ||
          target.kind.toLowerCase() !== defaultKind.toLowerCase()
        )
          continue;
        emitted.add(key);
        emitPair(source, target, pair, emit);
      }
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
