import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { ownershipApiRef } from '../api/ownershipApi';
import type { Named } from '../api/ownershipApi';
import { LoadedContent } from '../cells/LoadedContent';
import { SheetRows } from './SheetRows';

/** The sheet of an integration, as a tab of its entity. */
export function MappingContent() {
  const api = useApi(ownershipApiRef);
  return (
    <LoadedContent
      what="the mapping sheet"
      load={useCallback((named: Named) => api.getMappingSheet(named), [api])}
    >
      {sheet => <SheetRows sheet={sheet} />}
    </LoadedContent>
  );
}
