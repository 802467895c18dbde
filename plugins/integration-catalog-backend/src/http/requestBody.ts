import { InputError } from '@backstage/errors';
import express from 'express';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { PayloadTooLargeError, megabytes } from '../payloadTooLarge';

/** Reads JSON bodies up to a limit; larger ones are never kept in memory. */
export function readJsonBody(limit: number): RequestHandler {
  return express.json({ limit });
}

/** Turns what the body reader says into one sentence with the remedy. */
export function explainBodyErrors(limit: number): ErrorRequestHandler {
  return (error, _request, _response, next) => {
    if (typeOf(error) === 'entity.too.large') {
      next(
        new PayloadTooLargeError(
          `The request body is larger than the ${megabytes(limit)} that the portal takes at once; check fewer contracts in one request, or split the document.`,
        ),
      );
    } else if (typeOf(error) === 'entity.parse.failed') {
      next(
        new InputError(
          `The request body is not JSON: ${error.message}. Send one JSON object as the API document describes.`,
        ),
      );
    } else {
      next(error);
    }
  };
}

/** body-parser names what went wrong in `type`. */
function typeOf(error: unknown): string {
  return error instanceof Error &&
    'type' in error &&
    typeof error.type === 'string'
    ? error.type
    : '';
}
