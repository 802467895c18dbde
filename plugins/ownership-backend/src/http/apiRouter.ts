import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import {
  ownershipApiDocument,
  type OwnershipAnswer,
  type OwnershipOperationId,
} from '@interlock/plugin-ownership-common';
import express from 'express';
import type { Response, Router } from 'express';

type ApiDocument = Parameters<typeof createValidatedOpenApiRouter>[0];

/** Largest request body, in bytes: a payload as text, with room for its quotes. */
const bodyLimit = 2_000_000;

/** A router that lets through only requests that fit the API document. */
export function createApiRouter(): Router {
  // The validator resolves references inside the value it is given.
  const document: unknown = structuredClone(ownershipApiDocument);
  return createValidatedOpenApiRouter(document as ApiDocument, {
    middleware: [express.json({ limit: bodyLimit })],
    validatorOptions: {
      // Backstage has authenticated the caller before this router is reached.
      validateSecurity: false,
      validateRequests: {
        allErrors: true,
        coerceTypes: true,
        allowUnknownQueryParameters: false,
      },
    },
    // The routes are typed by openapi-typescript and `answer`, not by the router.
  }) as unknown as Router;
}

/** Sends what an operation answers; the type says what that must be. */
export function answer<Id extends OwnershipOperationId>(
  response: Response,
  body: OwnershipAnswer<Id>,
): void {
  response.json(body);
}
