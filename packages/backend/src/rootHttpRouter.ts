import { rootHttpRouterServiceFactory } from '@backstage/backend-defaults/rootHttpRouter';

/**
 * Backstage's own root router, except that an error answer never carries a
 * stack trace. In development Backstage adds it, in a place that cannot be
 * configured; what a newcomer or the command line gets is to be one clear
 * sentence. The log keeps the stack of everything that is a defect.
 */
export const rootHttpRouterWithPlainErrors = rootHttpRouterServiceFactory({
  configure({ app, applyDefaults }) {
    app.use((_request, response, next) => {
      const send = response.json.bind(response);
      response.json = body =>
        send(response.statusCode >= 400 ? withoutStack(body) : body);
      next();
    });
    applyDefaults();
  },
});

/** Takes `stack` out of `{ error: { stack, cause: { stack } } }`. */
function withoutStack(body: unknown): unknown {
  if (!isRecord(body) || !isRecord(body.error)) {
    return body;
  }
  const { stack: _stack, cause, ...error } = body.error;
  if (!isRecord(cause)) {
    return { ...body, error };
  }
  const { stack: _causeStack, ...plainCause } = cause;
  return { ...body, error: { ...error, cause: plainCause } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
