import type { Direction, Effect, Place } from '../../model';
import type { ContractSpelling, SyntaxNode } from '../../parse';
import type { FactAttributes, LocatedSpelledFact } from './spelledFact';
import type { LifecycleTerms } from './spelledLifecycle';
import { SpelledSchemaGraph } from './spelledSchemaGraph';
import { walkSpelledSlot } from './walkSpelledSlot';
import type { SpelledSlot } from './walkSpelledSlot';

/** The operation that facts are about; empty for the contract as a whole. */
export interface FactSite {
  readonly operation: string;
  readonly operationIdentity: string;
  readonly direction: Direction;
  readonly slot: string;
  /** What every fact of the operation says of it. */
  readonly attributes: FactAttributes;
}

export interface FactDetails {
  readonly subject?: string;
  readonly words?: string;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly attributes?: FactAttributes;
  readonly base?: Place | null;
  readonly revision?: Place | null;
}

/** The contract as a whole. */
export const wholeContract: FactSite = {
  operation: '',
  operationIdentity: '',
  direction: 'none',
  slot: '',
  attributes: {},
};

/** Gathers what differs between two versions, schemas included. */
export class FactCollector {
  readonly graph: SpelledSchemaGraph;
  private readonly facts: LocatedSpelledFact[] = [];
  private readonly slots: SpelledSlot[] = [];

  constructor(
    readonly base: ContractSpelling,
    readonly revision: ContractSpelling,
    readonly terms: LifecycleTerms,
  ) {
    this.graph = new SpelledSchemaGraph(base, revision, terms);
  }

  tell(
    site: FactSite,
    part: string,
    edit: string,
    effect: Effect,
    details: FactDetails = {},
  ): void {
    this.facts.push({
      attributes: { ...site.attributes, part, edit, ...details.attributes },
      subject: details.subject ?? '',
      words: details.words ?? '',
      from: details.from ?? null,
      to: details.to ?? null,
      effect,
      base: details.base ?? null,
      revision: details.revision ?? null,
      operation: site.operation,
      operationIdentity: site.operationIdentity,
      direction: site.direction,
      slot: site.slot,
      path: '',
    });
  }

  /** Compares the schemas that both versions hold at one place. */
  compareSchemas(
    site: FactSite,
    attributes: FactAttributes,
    base: SyntaxNode,
    revision: SyntaxNode,
  ): void {
    this.slots.push({
      ...site,
      attributes: { ...site.attributes, ...attributes },
      root: this.graph.add(base, revision),
    });
  }

  /** Everything told, and everything that the schemas say. */
  finish(): readonly LocatedSpelledFact[] {
    this.graph.finish();
    return [
      ...this.facts,
      ...this.slots.flatMap(slot => walkSpelledSlot(slot, this.graph)),
    ];
  }

  /** The values behind references of the two documents. */
  follow(side: 'base' | 'revision', node: SyntaxNode): SyntaxNode {
    return this[side].references.follow(node);
  }
}
