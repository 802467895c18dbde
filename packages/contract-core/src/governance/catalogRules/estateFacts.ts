import { entityView } from '../../estate';
import type {
  ContractReader,
  ContractRelease,
  ContractUse,
  Estate,
  EstateApi,
  EstateDataObject,
  EstateIntegration,
  EstateSystem,
  EntityView,
  Located,
} from '../../estate';
import { attributeOrigins, attributeWrites } from '../../mapping';
import type { AttributeOrigins, ResolvedSheet, RowWrite } from '../../mapping';
import { systemsOfRecord } from '../../ownership';
import type { SystemsOfRecord } from '../../ownership';

/** An integration as rules read it. */
export type Flow = EstateIntegration;

/** A contract's API entity as rules read it, with those who use it. */
export interface ContractView extends EstateApi {
  /** Refs that it had before, as far as a portal remembers them. */
  readonly formerRefs: readonly string[];
  readonly releases: readonly ContractRelease[];
  readonly uses: readonly { readonly flow: Flow; readonly use: ContractUse }[];
}

/** The estate as rules read it: every entity in a typed view, read once. */
export interface EstateFacts {
  readonly entities: readonly Located<EntityView>[];
  /** Every flow that is not retired. */
  readonly flows: readonly Flow[];
  /** Flows that somebody depends on now. */
  readonly running: readonly Flow[];
  readonly systems: ReadonlyMap<string, EstateSystem>;
  readonly contracts: ReadonlyMap<string, ContractView>;
  readonly objects: ReadonlyMap<string, EstateDataObject>;
  /** Null where only the entities are known, and no texts of contracts. */
  readonly readContract: ContractReader | null;
  /** Null where nobody handed the mapping sheets; what they do not say is then unknown. */
  readonly mappings: readonly ResolvedSheet[] | null;
  readonly records: SystemsOfRecord;
  /** Rows with an attribute, of flows that are not retired. */
  readonly writes: readonly RowWrite[];
  readonly origins: AttributeOrigins;
}

export function factsOf(
  estate: Estate,
  readContract: ContractReader | null = null,
  mappings: readonly ResolvedSheet[] | null = null,
): EstateFacts {
  const flows = estate.integrations.filter(
    flow => flow.lifecycle !== 'retired',
  );
  const transports = new Set(
    estate.systems
      .filter(({ role }) => role === 'transport')
      .map(({ ref }) => ref),
  );
  const isTransport = (system: string) => transports.has(system);
  const writes = attributeWrites(mappings ?? [], isTransport).filter(
    ({ integration }) => integration.lifecycle !== 'retired',
  );
  return {
    entities: estate.entities.map(entity => ({
      ...entityView(entity.document),
      entity,
    })),
    flows,
    running: flows.filter(flow => flow.running),
    systems: byRef(estate.systems),
    contracts: byRef(
      estate.apis.map(api => viewOfContract(api, estate, flows)),
    ),
    objects: byRef(estate.dataObjects),
    readContract,
    mappings,
    records: systemsOfRecord(estate),
    writes,
    origins: attributeOrigins(writes, isTransport),
  };
}

function byRef<View extends EntityView>(
  views: readonly View[],
): ReadonlyMap<string, View> {
  return new Map(views.map(view => [view.ref, view]));
}

function viewOfContract(
  api: EstateApi,
  estate: Estate,
  flows: readonly Flow[],
): ContractView {
  const known = estate.contracts.find(({ ref }) => ref === api.ref);
  return {
    ...api,
    formerRefs: known?.formerRefs ?? [],
    releases: known?.releases ?? [],
    uses: flows.flatMap(flow =>
      flow.contracts
        .filter(use => use.contract === api.ref)
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
): readonly EstateDataObject[] {
  return flow.dataObjects.flatMap(ref => facts.objects.get(ref) ?? []);
}
