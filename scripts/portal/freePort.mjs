import { createServer } from 'node:net';
import { LauncherError } from '../launcherError.mjs';

/** The address that the portal of a developer listens on: loopback only. */
export const listenHost = '127.0.0.1';

/**
 * Makes sure that a port can be listened on, before anything slow begins.
 *
 * @param {number} port
 * @returns {Promise<void>}
 */
export function assertPortIsFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', error => {
      const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
      reject(
        new LauncherError(
          code === 'EADDRINUSE'
            ? `Port ${port} is in use by another program, perhaps by a portal that still runs.`
            : `Port ${port} cannot be listened on: ${message}.`,
          `Stop that program, or choose another port: npm start -- --port ${port + 1} (or set INTERLOCK_PORT).`,
        ),
      );
    });
    probe.listen({ port, host: listenHost, exclusive: true }, () =>
      probe.close(() => resolve()),
    );
  });
}
