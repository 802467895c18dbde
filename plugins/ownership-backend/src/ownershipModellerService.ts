import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
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
