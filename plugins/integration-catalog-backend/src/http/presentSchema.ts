import { performance } from 'node:perf_hooks';
import { ServiceUnavailableError } from '@backstage/errors';
import type { RequestHandler } from 'express';

/** Milliseconds for which readers trust the last look; writers always look. */
const trustedFor = 2000;

/**
 * Sends requests away once a newer version has changed the tables: what this
 * process would read or write by its old notions could be wrong.
 */
export function requirePresentSchema(
  findUnknownMigrations: () => Promise<readonly string[]>,
): RequestHandler {
  let looked = Number.NEGATIVE_INFINITY;
  return async (request, _response, next) => {
    const isReading = request.method === 'GET';
    if (isReading && performance.now() - looked < trustedFor) {
      next();
      return;
    }
    try {
      const [unknown] = await findUnknownMigrations();
      if (unknown === undefined) {
        looked = performance.now();
        next();
        return;
      }
      next(
        new ServiceUnavailableError(
          `A newer version of the portal has changed the database (${unknown}), so this replica no longer answers. Replace it by the newer version.`,
        ),
      );
    } catch (error) {
      next(error);
    }
  };
}
