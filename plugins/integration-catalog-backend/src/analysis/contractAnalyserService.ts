import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { createChildAnalyser } from './childAnalyser';
import type { ContractAnalyser } from './contractAnalyser';

/**
 * The analyser of the plugin, closed when the backend stops. A service of its own,
 * so that portals of one process can share children, which take seconds to start.
 */
export const contractAnalyserServiceRef = createServiceRef<ContractAnalyser>({
  id: 'integration-catalog.contract-analyser',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { lifecycle: coreServices.lifecycle },
      factory({ lifecycle }) {
        const analyser = createChildAnalyser();
        lifecycle.addShutdownHook(() => analyser.close());
        return analyser;
      },
    }),
});
