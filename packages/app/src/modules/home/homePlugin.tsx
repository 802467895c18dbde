import {
  createFrontendPlugin,
  createRouteRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiInboxLine } from '@remixicon/react';

const homeRouteRef = createRouteRef();

const homePage = PageBlueprint.make({
  params: {
    path: '/',
    routeRef: homeRouteRef,
    title: 'My work',
    icon: <RiInboxLine />,
    loader: async () => {
      const { HomePage } = await import('./HomePage');
      return <HomePage />;
    },
  },
});

/** The first page after sign-in. */
export const homePlugin = createFrontendPlugin({
  pluginId: 'home',
  title: 'My work',
  routes: { root: homeRouteRef },
  extensions: [homePage],
});
