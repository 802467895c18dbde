import { fetchApiRef } from '@backstage/core-plugin-api';
import {
  ApiBlueprint,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  RiDatabase2Line,
  RiGitForkLine,
  RiServerLine,
  RiTableLine,
} from '@remixicon/react';
import { OwnershipClient } from './api/OwnershipClient';
import { ownershipApiRef } from './api/ownershipApi';
import { entityContents } from './entityContents';
import {
  dataRouteRef,
  lineageRouteRef,
  mappingsRouteRef,
  systemsRouteRef,
} from './routes';

const clientApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: ownershipApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new OwnershipClient({ fetchApi }),
    }),
});

const dataPage = PageBlueprint.make({
  name: 'data',
  params: {
    path: '/data',
    routeRef: dataRouteRef,
    title: 'Data',
    icon: <RiDatabase2Line />,
    loader: async () => {
      const { DataRoutes } = await import('./dataObjects/DataRoutes');
      return <DataRoutes />;
    },
  },
});

const systemsPage = PageBlueprint.make({
  name: 'systems',
  params: {
    path: '/systems',
    routeRef: systemsRouteRef,
    title: 'Systems',
    icon: <RiServerLine />,
    loader: async () => {
      const { SystemRoutes } = await import('./systems/SystemRoutes');
      return <SystemRoutes />;
    },
  },
});

const mappingsPage = PageBlueprint.make({
  name: 'mappings',
  params: {
    path: '/mappings',
    routeRef: mappingsRouteRef,
    title: 'Mapping sheets',
    icon: <RiTableLine />,
    loader: async () => {
      const { MappingRoutes } = await import('./mappings/MappingRoutes');
      return <MappingRoutes />;
    },
  },
});

const lineagePage = PageBlueprint.make({
  name: 'lineage',
  params: {
    path: '/lineage',
    routeRef: lineageRouteRef,
    title: 'Lineage',
    icon: <RiGitForkLine />,
    loader: async () => {
      const { LineagePage } = await import('./lineage/LineagePage');
      return <LineagePage />;
    },
  },
});

/**
 * Who owns which data object and attribute, how fields map, and who reads and
 * writes them. No route is called `root`: the header of every page would lead
 * there, and not to the section that it names.
 */
export default createFrontendPlugin({
  pluginId: 'ownership',
  title: 'Ownership',
  routes: {
    data: dataRouteRef,
    systems: systemsRouteRef,
    mappings: mappingsRouteRef,
    lineage: lineageRouteRef,
  },
  extensions: [
    clientApi,
    dataPage,
    systemsPage,
    mappingsPage,
    lineagePage,
    ...entityContents,
  ],
});
