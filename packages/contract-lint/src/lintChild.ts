import { serveRequests } from '@interlock/contract-io';
import { lintDocument } from './lintDocument';

serveRequests(lintDocument);
