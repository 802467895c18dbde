import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { InputError } from '@backstage/errors';
import {
  apiDocument,
  type Answer,
  type OperationId,
} from '@interlock/plugin-integration-catalog-common';
import express from 'express';
import type {
  ErrorRequestHandler,
  RequestHandler,
  Response,
  Router,
} from 'express';
import { explainBodyErrors, readJsonBody } from './requestBody';

type ApiDocument = Parameters<typeof createValidatedOpenApiRouter>[0];

/**
 * A router in front of `routes` that answers only what the API document
 * describes: bodies up to a limit, requests that fit the document, and one
 * clear sentence for everything else.
 */
export function createApiRouter(
  {
    bodyLimit,
    first,
    last,
  }: {
    /** Largest request body, in bytes. */
    readonly bodyLimit: number;
    /** Before the body of a request is read. */
    readonly first: readonly RequestHandler[];
    /** Turns further errors into sentences. */
    readonly last: readonly ErrorRequestHandler[];
  },
  addRoutes: (routes: Router) => void,
): Router {
  const outer = express.Router();
  outer.use(...first, readJsonBody(bodyLimit));
  outer.use(explainBodyErrors(bodyLimit));
  // The validator resolves references inside the value it is given.
  const document: unknown = structuredClone(apiDocument);
  const routes = createValidatedOpenApiRouter(document as ApiDocument, {
    middleware: [(_request, _response, next) => next()],
    validatorOptions: {
      // Backstage has authenticated the caller before this router is reached.
      validateSecurity: false,
      validateRequests: {
        allErrors: true,
        coerceTypes: false,
        allowUnknownQueryParameters: false,
      },
    },
  });
  // The routes are typed by openapi-typescript and `answer`, not by the router.
  addRoutes(routes as unknown as Router);
  outer.use(routes);
  outer.use(explainValidationErrors, ...last);
  return outer;
}

/** Sends what an operation answers; the type says what that must be. */
export function answer<Id extends OperationId>(
  response: Response,
  body: Answer<Id>,
  status: 200 | 201 = 200,
): void {
  response.status(status).json(body);
}

/** Sentences of the validator begin with the place: `request/body/authors must …`. */
const explainValidationErrors: ErrorRequestHandler = (
  error,
  _request,
  _response,
  next,
) => {
  if (error instanceof InputError && /^request[/ ]/.test(error.message)) {
    const faults = error.message
      .split(/, (?=request[/ ])/)
      .map(fault => fault.replace(/^request\/?/, '').trim());
    const [first] = faults;
    const more =
      faults.length > 1
        ? ` (and ${faults.length - 1} more: ${faults.slice(1, 4).join('; ')})`
        : '';
    next(
      new InputError(
        `The request does not fit the API: ${first}${more}. Correct it as openapi.json of this plugin describes.`,
      ),
    );
    return;
  }
  next(error);
};
