import { rootHttpRouterServiceFactory } from '@backstage/backend-defaults/rootHttpRouter';

/**
 * Backstage's own root router, except that an error answer never carries a
 * stack trace. In development it would, and what a newcomer or the command line
 * sees is to be one clear sentence; the log keeps the stack of what is a defect.
 */
export const rootHttpRouterWithPlainErrors = rootHttpRouterServiceFactory({
  configure({ middleware, applyDefaults }) {
    const plainErrors = middleware.error({ showStackTraces: false });
    middleware.error = () => plainErrors;
    applyDefaults();
  },
});
