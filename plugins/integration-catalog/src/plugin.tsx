import { fetchApiRef } from '@backstage/core-plugin-api';
import {
  ApiBlueprint,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import {
  IntegrationCatalogClient,
  integrationCatalogApiRef,
} from '@interlock/plugin-integration-catalog-react';
import {
  RiFileList3Line,
  RiGitBranchLine,
  RiGitPullRequestLine,
  RiScales3Line,
  RiShieldCheckLine,
} from '@remixicon/react';
import {
  catalogGraphRouteRef,
  changesRouteRef,
  contractsRouteRef,
  governanceRouteRef,
  integrationsRouteRef,
  rulesRouteRef,
} from './routes';
import {
  searchResultItems,
  searchResultTypes,
} from './search/searchExtensions';

const clientApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: integrationCatalogApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new IntegrationCatalogClient({ fetchApi }),
    }),
});

const integrationsPage = PageBlueprint.make({
  name: 'integrations',
  params: {
    path: '/integrations',
    routeRef: integrationsRouteRef,
    title: 'Integrations',
    icon: <RiGitBranchLine />,
    loader: async () => {
      const { IntegrationRoutes } =
        await import('./integrations/IntegrationRoutes');
      return <IntegrationRoutes />;
    },
  },
});

const contractsPage = PageBlueprint.make({
  name: 'contracts',
  params: {
    path: '/contracts',
    routeRef: contractsRouteRef,
    title: 'Contracts',
    icon: <RiFileList3Line />,
    loader: async () => {
      const { ContractRoutes } = await import('./contracts/ContractRoutes');
      return <ContractRoutes />;
    },
  },
});

const changesPage = PageBlueprint.make({
  name: 'changes',
  params: {
    path: '/changes',
    routeRef: changesRouteRef,
    title: 'Changes',
    icon: <RiGitPullRequestLine />,
    loader: async () => {
      const { ChangeRoutes } = await import('./changes/ChangeRoutes');
      return <ChangeRoutes />;
    },
  },
});

const rulesPage = PageBlueprint.make({
  name: 'rules',
  params: {
    path: '/rules',
    routeRef: rulesRouteRef,
    title: 'Rules',
    icon: <RiScales3Line />,
    loader: async () => {
      const { RuleRoutes } = await import('./rules/RuleRoutes');
      return <RuleRoutes />;
    },
  },
});

const governancePage = PageBlueprint.make({
  name: 'governance',
  params: {
    path: '/governance',
    routeRef: governanceRouteRef,
    title: 'Governance',
    icon: <RiShieldCheckLine />,
    loader: async () => {
      const { GovernanceRoutes } =
        await import('./governance/GovernanceRoutes');
      return <GovernanceRoutes />;
    },
  },
});

const integrationOverview = EntityContentBlueprint.make({
  name: 'integration',
  params: {
    path: '/',
    title: 'Overview',
    group: 'overview',
    filter: { kind: 'integration' },
    loader: async () => {
      const { IntegrationOverview } =
        await import('./integrations/IntegrationOverview');
      return <IntegrationOverview />;
    },
  },
});

const governanceContent = EntityContentBlueprint.make({
  name: 'governance',
  params: {
    path: '/governance',
    title: 'Governance',
    filter: { kind: { $in: ['integration', 'system', 'dataobject'] } },
    loader: async () => {
      const { GovernanceEntityContent } =
        await import('./governance/target/GovernanceEntityContent');
      return <GovernanceEntityContent />;
    },
  },
});

const contractContent = EntityContentBlueprint.make({
  name: 'contract',
  params: {
    path: '/contract',
    title: 'Contract',
    group: 'documentation',
    filter: { kind: 'api' },
    loader: async () => {
      const { ContractEntityContent } =
        await import('./contracts/ContractEntityContent');
      return <ContractEntityContent />;
    },
  },
});

const contractUsersCard = EntityCardBlueprint.make({
  name: 'contract-users',
  params: {
    filter: { kind: 'api' },
    type: 'content',
    loader: async () => {
      const { ContractUsersCard } =
        await import('./contracts/ContractUsersCard');
      return <ContractUsersCard />;
    },
  },
});

/** Pages of integrations, contracts, changes, rules and governance. */
export default createFrontendPlugin({
  pluginId: 'integration-catalog',
  title: 'Integration catalog',
  routes: {
    integrations: integrationsRouteRef,
    contracts: contractsRouteRef,
    changes: changesRouteRef,
    rules: rulesRouteRef,
    governance: governanceRouteRef,
  },
  externalRoutes: { catalogGraph: catalogGraphRouteRef },
  extensions: [
    clientApi,
    integrationsPage,
    contractsPage,
    changesPage,
    rulesPage,
    governancePage,
    integrationOverview,
    governanceContent,
    contractContent,
    contractUsersCard,
    ...searchResultItems,
    ...searchResultTypes,
  ],
});
