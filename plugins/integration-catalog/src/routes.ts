import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

export const integrationsRouteRef = createRouteRef();

export const contractsRouteRef = createRouteRef();

export const contractRouteRef = createSubRouteRef({
  parent: contractsRouteRef,
  path: '/:namespace/:name',
});

export const changesRouteRef = createRouteRef();

export const changeRouteRef = createSubRouteRef({
  parent: changesRouteRef,
  path: '/:id',
});

export const rulesRouteRef = createRouteRef();

export const ruleRouteRef = createSubRouteRef({
  parent: rulesRouteRef,
  path: '/:id',
});

export const governanceRouteRef = createRouteRef();

export const waiverRouteRef = createSubRouteRef({
  parent: governanceRouteRef,
  path: '/waivers/:id',
});

/** The page that draws how entities of the catalog stand to each other. */
export const catalogGraphRouteRef = createExternalRouteRef({
  defaultTarget: 'catalog-graph.catalogGraph',
});
