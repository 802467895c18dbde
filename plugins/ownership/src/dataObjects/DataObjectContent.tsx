import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { ownershipApiRef } from '../api/ownershipApi';
import type { Named } from '../api/ownershipApi';
import { LoadedContent } from '../cells/LoadedContent';
import { AttributeTable } from './AttributeTable';

/** The attributes of a data object, as a tab of its entity. */
export function DataObjectContent() {
  const api = useApi(ownershipApiRef);
  return (
    <LoadedContent
      what="the attributes"
      load={useCallback((named: Named) => api.getDataObject(named), [api])}
    >
      {object => <AttributeTable object={object} />}
    </LoadedContent>
  );
}
