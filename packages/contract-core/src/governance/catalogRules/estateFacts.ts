import {
  appendPointer,
  contractAnnotation,
  offeredAnnotation,
  textAt,
} from '../../estate';
import type {
  ContractReader,
  ContractRelease,
  Estate,
  EstateEntity,
} from '../../estate';
import type { ContractId } from '../../model';
import { readDataObject } from './dataObjectFacts';
import type { ObjectView } from './dataObjectFacts';
import { readFlow } from './flowFacts';
import type { ContractUse, Flow } from './flowFacts';
import { readSystem } from './systemFacts';
import type { SystemView } from './systemFacts';
import { titledEntity } from './titledEntity';
import type { TitledEntity } from './titledEntity';

/** An API entity as rules read it. */
export interface ContractView extends TitledEntity {
  readonly id: ContractId;
  /** Refs that it had before, as far as a portal remembers them. */
  readonly formerRefs: readonly string[];
  readonly file: string;
  readonly type: string;
  readonly owner: string;
  readonly system: string;
  readonly lifecycle: string;
  /** experience, process or system, as `spec.layer` says; empty where it does not. */
  readonly layer: string;
  /** Why it may stand without a user; empty where it may not. */
  readonly offered: string;
  readonly releases: readonly ContractRelease[];
  readonly uses: readonly { readonly flow: Flow; readonly use: ContractUse }[];
}

/** The estate as rules read it: every entity in a typed view, read once. */
export interface EstateFacts {
  readonly entities: readonly EstateEntity[];
  /** Every flow that is not retired. */
  readonly flows: readonly Flow[];
  /** Flows that somebody depends on now. */
  readonly running: readonly Flow[];
  readonly systems: ReadonlyMap<string, SystemView>;
  readonly contracts: ReadonlyMap<string, ContractView>;
  readonly objects: ReadonlyMap<string, ObjectView>;
  /** Null where only the entities are known, and no texts of contracts. */
  readonly readContract: ContractReader | null;
}

export function factsOf(
  estate: Estate,
  readContract: ContractReader | null = null,
): EstateFacts {
  const ofKind = (kind: string) =>
    estate.entities.filter(entity => entity.kind === kind);
  const all = ofKind('Integration').map(readFlow);
  const flows = all.filter(flow => flow.lifecycle !== 'retired');
  const contracts = ofKind('API').map(entity =>
    viewOfContract(entity, estate, flows),
  );
  return {
    entities: estate.entities,
    flows,
    running: flows.filter(flow => flow.running),
    systems: byRef(ofKind('System').map(readSystem)),
    contracts: byRef(contracts),
    objects: byRef(ofKind('DataObject').map(readDataObject)),
    readContract,
  };
}

function byRef<View extends TitledEntity>(
  views: readonly View[],
): ReadonlyMap<string, View> {
  return new Map(views.map(view => [view.ref, view]));
}

function viewOfContract(
  entity: EstateEntity,
  estate: Estate,
  flows: readonly Flow[],
): ContractView {
  const known = estate.contracts.find(({ ref }) => ref === entity.ref);
  const annotation = (name: string) =>
    textAt(entity, appendPointer('/metadata/annotations', name));
  return {
    ...titledEntity(entity),
    id: known?.id ?? entity.ref,
    formerRefs: known?.formerRefs ?? [],
    file: annotation(contractAnnotation),
    type: textAt(entity, '/spec/type'),
    owner: known?.owner ?? '',
    system: known?.system ?? '',
    lifecycle: textAt(entity, '/spec/lifecycle'),
    layer: textAt(entity, '/spec/layer'),
    offered: annotation(offeredAnnotation),
    releases: known?.releases ?? [],
    uses: flows.flatMap(flow =>
      flow.contracts
        .filter(use => use.contract === entity.ref)
        .map(use => ({ flow, use })),
    ),
  };
}

/** Title of a system, or its ref where the estate does not have it. */
export function systemTitle(facts: EstateFacts, ref: string): string {
  return facts.systems.get(ref)?.title ?? ref;
}

/** Data objects that a flow carries and the estate has. */
export function objectsOf(
  facts: EstateFacts,
  flow: Flow,
): readonly ObjectView[] {
  return flow.dataObjects.flatMap(ref => facts.objects.get(ref) ?? []);
}
