import { reachValues, textAt, textsAt } from '../../estate';
import type { EstateEntity } from '../../estate';
import { refAt } from '../../estate';
import { titledEntity } from './titledEntity';
import type { TitledEntity } from './titledEntity';

/** One installation of a system, and the contract versions that live in it. */
export interface SystemEnvironment {
  readonly name: string;
  readonly purpose: string;
  readonly contracts: readonly {
    readonly contract: string;
    readonly version: string;
  }[];
}

/** A system as rules read it; texts are empty where a member is absent. */
export interface SystemView extends TitledEntity {
  readonly owner: string;
  /** `crm`, `erp`, `middleware`, ... */
  readonly type: string;
  /** engagement, record, planning, compliance, reporting, transport. */
  readonly role: string;
  readonly regions: readonly string[];
  /** ISO day by which it is switched off. */
  readonly retires: string;
  readonly environments: readonly SystemEnvironment[];
}

export function readSystem(entity: EstateEntity): SystemView {
  return {
    ...titledEntity(entity),
    owner: refAt(entity, '/spec/owner', 'Group'),
    type: textAt(entity, '/spec/type'),
    role: textAt(entity, '/spec/role'),
    regions: textsAt(entity, '/spec/regions/*'),
    retires: textAt(entity, '/spec/retires'),
    environments: reachValues(entity.document, '/spec/environments/*').map(
      ({ pointer }) => ({
        name: textAt(entity, `${pointer}/name`),
        purpose: textAt(entity, `${pointer}/purpose`),
        contracts: reachValues(entity.document, `${pointer}/contracts/*`).map(
          line => ({
            contract: refAt(entity, `${line.pointer}/ref`, 'API'),
            version: textAt(entity, `${line.pointer}/version`),
          }),
        ),
      }),
    ),
  };
}
