import type { EstateEntity } from '../../estate';

/** What every view of an entity has, so that a finding can be put on it. */
export interface TitledEntity {
  readonly entity: EstateEntity;
  readonly ref: string;
  readonly title: string;
}
