import {
  createFrontendPlugin,
  createRouteRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiOrganizationChart } from '@remixicon/react';

export const ownershipRouteRef = createRouteRef();

const ownershipPage = PageBlueprint.make({
  params: {
    path: '/ownership',
    routeRef: ownershipRouteRef,
    title: 'Ownership',
    icon: <RiOrganizationChart />,
    loader: async () => {
      const { SystemsOfRecordPage } = await import('./SystemsOfRecordPage');
      return <SystemsOfRecordPage />;
    },
  },
});

/** Who owns which data object and attribute. */
export default createFrontendPlugin({
  pluginId: 'ownership',
  title: 'Ownership',
  routes: { root: ownershipRouteRef },
  extensions: [ownershipPage],
});
