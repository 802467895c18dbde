import { CommandFailure } from '../commandFailure';

/** An entity that has an id beside its ref. */
export interface IdentifiedEntity {
  /** `interlock.dev/id`, else the ref. */
  readonly id: string;
  readonly ref: string;
}

/** One entity as both sides have it; a side that does not is absent. */
export interface EntityPair<Entity> {
  readonly before: Entity | undefined;
  readonly after: Entity | undefined;
}

/**
 * Which entity of one side is which of the other: by id, which stays when the
 * entity is renamed (design decision 3). What is left is paired by ref, because
 * an entity that gains its id, or loses it, is still the same. `what` names the
 * kind for people.
 */
export function pairEntities<Entity extends IdentifiedEntity>(
  what: string,
  base: readonly Entity[],
  revision: readonly Entity[],
): readonly EntityPair<Entity>[] {
  refuseSharedIds(what, base);
  refuseSharedIds(what, revision);
  const ids = new Map(revision.map(entity => [entity.id, entity]));
  const pairs = new Map<Entity, Entity>();
  for (const before of base) {
    const after = ids.get(before.id);
    if (after) pairs.set(before, after);
  }
  const taken = new Set(pairs.values());
  const refs = new Map(
    revision
      .filter(entity => !taken.has(entity))
      .map(entity => [entity.ref, entity]),
  );
  for (const before of base) {
    const after = pairs.has(before) ? undefined : refs.get(before.ref);
    // Two ids of their own are two entities, whatever they are called.
    if (after && (before.id === before.ref || after.id === after.ref)) {
      pairs.set(before, after);
      taken.add(after);
    }
  }
  return [
    ...base.map(before => ({ before, after: pairs.get(before) })),
    ...revision
      .filter(entity => !taken.has(entity))
      .map(after => ({ before: undefined, after })),
  ];
}

/** With one id for two entities nobody can say which of them changed. */
function refuseSharedIds(
  what: string,
  entities: readonly IdentifiedEntity[],
): void {
  const refs = new Map<string, string>();
  for (const { id, ref } of entities) {
    const other = refs.get(id);
    if (other !== undefined && other !== ref) {
      throw CommandFailure.because(
        'usage',
        `${other} and ${ref} have one ${what} id, ${id}; give one of them another interlock.dev/id.`,
      );
    }
    refs.set(id, ref);
  }
}
