import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useLoaded } from '@interlock/plugin-integration-catalog-react';
import type { Loaded } from '@interlock/plugin-integration-catalog-react';
import { useCallback } from 'react';
import { integrationView } from '@interlock/plugin-integration-catalog-common';
import type { IntegrationView } from '@interlock/plugin-integration-catalog-common';

/** Backstage answers at most this many entities at a time. */
const pageSize = 500;

/** Every integration of the catalog, page by page, by title. */
export function useIntegrations(): Loaded<readonly IntegrationView[]> {
  const catalog = useApi(catalogApiRef);
  const load = useCallback(async () => {
    const integrations: IntegrationView[] = [];
    let cursor: string | undefined;
    do {
      const page = await catalog.queryEntities(
        cursor
          ? { cursor, limit: pageSize }
          : { filter: { kind: 'Integration' }, limit: pageSize },
      );
      integrations.push(...page.items.map(integrationView));
      cursor = page.pageInfo.nextCursor;
    } while (cursor);
    return integrations.sort((left, right) =>
      left.title.localeCompare(right.title),
    );
  }, [catalog]);
  return useLoaded(load);
}
