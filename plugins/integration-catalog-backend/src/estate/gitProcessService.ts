import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { startGitElsewhere } from '@interlock/contract-io';

/** Held as long as git is needed. */
export type GitProcess = ReturnType<typeof startGitElsewhere>;

/**
 * The small process that starts git for the backend, ended when that stops. A
 * service of its own, because a small backend, as in a test, needs none.
 */
export const gitProcessServiceRef = createServiceRef<GitProcess>({
  id: 'integration-catalog.git-process',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { lifecycle: coreServices.lifecycle },
      factory({ lifecycle }) {
        const git = startGitElsewhere();
        lifecycle.addShutdownHook(() => git.close());
        return git;
      },
    }),
});
