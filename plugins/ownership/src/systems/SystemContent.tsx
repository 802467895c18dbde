import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { ownershipApiRef } from '../api/ownershipApi';
import type { Named } from '../api/ownershipApi';
import { LoadedContent } from '../cells/LoadedContent';
import { SystemData } from './SystemData';

/** What a system owns, reads and writes, as a tab of its entity. */
export function SystemContent() {
  const api = useApi(ownershipApiRef);
  return (
    <LoadedContent
      what="the data of the system"
      load={useCallback((named: Named) => api.getSystem(named), [api])}
    >
      {system => <SystemData system={system} />}
    </LoadedContent>
  );
}
