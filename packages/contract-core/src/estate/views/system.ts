import { readRequiredMasterData } from './attributeOwnership';
import type { RequiredMasterData } from './attributeOwnership';
import { entityView, readersOf } from './entity';
import type { EntityDocument, EntityView } from './entity';

/** One installation of a system, and the contract versions that live in it. */
export interface SystemEnvironment {
  readonly name: string;
  readonly purpose: string;
  readonly contracts: readonly {
    readonly contract: string;
    readonly version: string;
  }[];
}

/**
 * A `System`; texts are empty where a member is absent, refs are full and lower
 * case. Rules of companies name these members (ADR 17): add, never rename.
 */
export interface SystemView extends EntityView {
  /** `crm`, `erp`, `middleware`, ... */
  readonly type: string;
  /** engagement, record, planning, compliance, reporting, transport. */
  readonly role: string;
  readonly vendor: string;
  /** Release that is in production, as the vendor names it. */
  readonly releaseLine: string;
  readonly regions: readonly string[];
  /** ISO day by which it is switched off. */
  readonly retires: string;
  /** Refs of the companies of the group that work in it. */
  readonly legalEntities: readonly string[];
  readonly environments: readonly SystemEnvironment[];
  /** Master data that must be there before somebody works in it. */
  readonly requires: readonly RequiredMasterData[];
}

/** The one reader of the kind `System`; whether it is valid is for the estate check. */
export function systemView(document: EntityDocument): SystemView {
  const { spec } = readersOf(document);
  return {
    ...entityView(document),
    type: spec.text('type'),
    role: spec.text('role'),
    vendor: spec.text('vendor'),
    releaseLine: spec.text('releaseLine'),
    regions: spec.texts('regions'),
    retires: spec.text('retires'),
    legalEntities: spec.refs('legalEntities', 'Group'),
    requires: readRequiredMasterData(spec),
    environments: spec.parts('environments').map(environment => ({
      name: environment.text('name'),
      purpose: environment.text('purpose'),
      contracts: environment.parts('contracts').map(line => ({
        contract: line.ref('ref', 'API'),
        version: line.text('version'),
      })),
    })),
  };
}
