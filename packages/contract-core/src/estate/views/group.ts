import { entityView, readersOf } from './entity';
import type { EntityDocument, EntityView } from './entity';

/** A `Group`; refs are full and lower case. */
export interface GroupView extends EntityView {
  /** Refs of the people that the group lists; a person may name groups as well. */
  readonly members: readonly string[];
}

/** The one reader of the kind `Group`; whether it is valid is for the estate check. */
export function groupView(document: EntityDocument): GroupView {
  return {
    ...entityView(document),
    members: readersOf(document).spec.refs('members', 'User'),
  };
}
