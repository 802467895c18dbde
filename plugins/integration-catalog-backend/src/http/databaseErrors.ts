import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import type { ErrorRequestHandler } from 'express';

/** Seconds after which a locked or silent database may be asked again. */
const retryAfter = 5;

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
  '53300', // too_many_connections
]);

/**
 * Turns what a database says into a sentence. Its own message holds the whole
 * statement with the values; the log gets that, and nobody else.
 */
export function explainDatabaseErrors(
  logger: Pick<LoggerService, 'error'>,
): ErrorRequestHandler {
  return (error, _request, response, next) => {
    const sentence = sentenceFor(error);
    if (sentence === null) {
      next(error);
      return;
    }
    logger.error(`The database failed: ${error.message}`);
    response.setHeader('retry-after', String(retryAfter));
    next(new ServiceUnavailableError(sentence));
  };
}

function sentenceFor(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  if (/^SQLITE_(BUSY|LOCKED)/u.test(code)) {
    return 'The database file is locked by another process, such as a backup or a second portal with the same data folder; nothing was stored. End it, or try again.';
  }
  if (unreachable.has(code) || error.name === 'KnexTimeoutError') {
    return 'The database does not answer; nothing was stored. Try again, and see the log of the backend if it stays so.';
  }
  // SQLSTATE is five characters; knex puts the statement before the message.
  return /^(SQLITE_\w+|(?=.*\d)[0-9A-Z]{5})$/u.test(code)
    ? `The database refused a statement (${code}); nothing was stored. The log of the backend has the details.`
    : null;
}
