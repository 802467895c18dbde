/**
 * The backend's own sentence about a refused or failed request. `status` is the
 * HTTP status, or 0 when no answer came at all.
 */
export class PortalRequestError extends Error {
  readonly status: number;

  constructor(status: number, name: string, message: string) {
    super(message);
    this.name = name;
    this.status = status;
  }
}

interface FailureBody {
  readonly error: { readonly name: string; readonly message: string };
}

function isFailureBody(body: unknown): body is FailureBody {
  if (typeof body !== 'object' || body === null || !('error' in body)) {
    return false;
  }
  const { error } = body;
  return (
    typeof error === 'object' &&
    error !== null &&
    'message' in error &&
    typeof error.message === 'string'
  );
}

/** Reads a failure as the API document describes it; other bodies keep their status line. */
export function toPortalRequestError(
  response: Response,
  body: unknown,
): PortalRequestError {
  if (isFailureBody(body)) {
    return new PortalRequestError(
      response.status,
      body.error.name || 'Error',
      body.error.message,
    );
  }
  return new PortalRequestError(
    response.status,
    'UnexpectedAnswer',
    `The portal answered ${response.status} ${response.statusText} without a reason.`,
  );
}
