import type { Estate } from '@interlock/contract-core';
import { entityView } from '@interlock/contract-core';
import type { OwnershipWire } from '@interlock/plugin-ownership-common';

export type EntityName = OwnershipWire<'EntityName'>;

/** Refs with the titles of their entities; a ref that nothing has is its own title. */
export class EntityNames {
  readonly #titles: ReadonlyMap<string, string>;

  constructor(titles: Iterable<readonly [ref: string, title: string]>) {
    this.#titles = new Map(titles);
  }

  static of({ entities }: Pick<Estate, 'entities'>): EntityNames {
    return new EntityNames(
      entities.map(({ document }) => {
        const { ref, title } = entityView(document);
        return [ref, title] as const;
      }),
    );
  }

  name(ref: string): EntityName {
    return { ref, title: this.#titles.get(ref) ?? ref };
  }

  names(refs: Iterable<string>): readonly EntityName[] {
    return [...refs].map(ref => this.name(ref));
  }

  /** Titles by ref, for whoever cannot take a class along. */
  titles(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#titles);
  }
}
