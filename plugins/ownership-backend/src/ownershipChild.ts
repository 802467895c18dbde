import { serveRequests } from '@interlock/contract-io';
import { buildOwnershipModel } from './model/buildOwnershipModel';
import type { OwnershipModel, SourceInForce } from './model/ownershipModel';

serveRequests<readonly SourceInForce[], OwnershipModel>(buildOwnershipModel);
