import { serveRequests } from '@interlock/contract-io';
import { buildOwnershipModel } from './model/buildOwnershipModel';
import type { EstateInForce, OwnershipModel } from './model/ownershipModel';

serveRequests<EstateInForce, OwnershipModel>(buildOwnershipModel);
