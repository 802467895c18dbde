import type { ContractId, Perspective } from '../../model';
import {
  bindingsAnnotation,
  contractAnnotation,
  contractIdAnnotation,
  offeredAnnotation,
  perspectiveAnnotation,
} from '../schemas/annotations';
import { entityView, readersOf } from './entity';
import type { EntityDocument, EntityView } from './entity';

/**
 * An `API`; texts are empty where a member is absent, refs are full and lower
 * case. Rules of companies name these members (ADR 17): add, never rename.
 */
export interface ApiView extends EntityView {
  /** `interlock.dev/id`: survives a rename; the ref where it is absent. */
  readonly id: ContractId;
  /** Path of the current document, from `interlock.dev/contract`. */
  readonly file: string;
  /** Path of the overlay that ties its fields to attributes, from `interlock.dev/bindings`. */
  readonly bindings: string;
  /** `interlock.dev/perspective`: whose sending is called `send` in the document. */
  readonly perspective: Perspective;
  /** `spec.type`: openapi, asyncapi, odata or salesforce. */
  readonly type: string;
  /** Ref of the system that offers it. */
  readonly system: string;
  /** experience, process or system; empty where nothing is said. */
  readonly layer: string;
  /** Why it may stand without a user; empty where it may not. */
  readonly offered: string;
}

/** The one reader of the kind `API`; whether it is valid is for the estate check. */
export function apiView(document: EntityDocument): ApiView {
  const { annotations, spec } = readersOf(document);
  const entity = entityView(document);
  return {
    ...entity,
    id: annotations.text(contractIdAnnotation) || entity.ref,
    file: annotations.text(contractAnnotation),
    bindings: annotations.text(bindingsAnnotation),
    perspective:
      annotations.text(perspectiveAnnotation) === 'consumer'
        ? 'consumer'
        : 'provider',
    type: spec.text('type'),
    system: spec.ref('system', 'System'),
    layer: spec.text('layer'),
    offered: annotations.text(offeredAnnotation),
  };
}
