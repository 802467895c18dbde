import type { Config } from '@backstage/config';
import { isLoopbackHost } from './loopback';

/**
 * Says why sign-in as a role must not be offered by this backend, or nothing
 * when it may. Whoever reaches it becomes anybody, so it is for a developer's
 * own machine only.
 */
export function reasonNotToOffer(
  nodeEnvironment: string | undefined,
  config: Config,
): string | undefined {
  if (nodeEnvironment !== 'development') {
    return `NODE_ENV is "${nodeEnvironment ?? ''}" and not "development"`;
  }
  const host = readListenHost(config);
  if (host === undefined) {
    return 'backend.listen names no host, so the backend can be reached from other machines; set backend.listen.host to 127.0.0.1';
  }
  return isLoopbackHost(host)
    ? undefined
    : `backend.listen.host is "${host}", which other machines can reach; set it to 127.0.0.1`;
}

/** `backend.listen` is `{ host, port }`, or text such as `:7007`. */
function readListenHost(config: Config): string | undefined {
  const listen = config.getOptional('backend.listen');
  if (typeof listen === 'string') {
    return listen.slice(0, Math.max(listen.lastIndexOf(':'), 0)) || undefined;
  }
  return config.getOptionalString('backend.listen.host');
}
