import type { AuditorService } from '@backstage/backend-plugin-api';
import type { CatalogContext } from '../catalogContext';
import type { EstateGovernor } from '../usecases/governance/governEstate';
import type { Access } from './access';
import type { WorkBounds } from './boundedWork';

/** What routes need: each group takes the members that it uses. */
export interface RouterOptions {
  readonly context: CatalogContext;
  readonly governor: EstateGovernor;
  readonly access: Access;
  readonly auditor: AuditorService;
  /** Largest request body, in bytes. */
  readonly bodyLimit: number;
  /** How many check runs are made at a time, and how many wait. */
  readonly checkBounds: WorkBounds;
}
