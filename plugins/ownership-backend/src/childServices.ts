import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { createMappingRunner } from '@interlock/contract-io';
import type { MappingRunner } from '@interlock/contract-io';
import {
  createOwnershipModeller,
  type OwnershipModeller,
} from './model/ownershipModeller';

/** Parses documents in children; replaced in tests by one whose child is bundled. */
export const ownershipModellerServiceRef = createServiceRef<OwnershipModeller>({
  id: 'interlock.ownership-modeller',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { lifecycle: coreServices.lifecycle },
      factory: ({ lifecycle }) => {
        const modeller = createOwnershipModeller();
        lifecycle.addShutdownHook(() => modeller.close());
        return modeller;
      },
    }),
});

/** Runs sheets on payloads in children; replaced in tests by one whose child is bundled. */
export const mappingRunnerServiceRef = createServiceRef<MappingRunner>({
  id: 'interlock.mapping-runner',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { lifecycle: coreServices.lifecycle },
      factory: ({ lifecycle }) => {
        const runner = createMappingRunner();
        lifecycle.addShutdownHook(() => runner.close());
        return runner;
      },
    }),
});
