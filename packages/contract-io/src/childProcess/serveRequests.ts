import { isParentMessage } from './envelope';
import type { ChildMessage, RequestEnvelope } from './envelope';
import { startWatchdog } from './watchdog';

/**
 * The child's side: answers one request after the other with `handle`. Call it
 * last in a child module; what the module imports is loaded before the first
 * request and does not count against its limits.
 */
export function serveRequests<Request, Response>(
  handle: (request: Request) => Response | Promise<Response>,
): void {
  const watchdog = startWatchdog();
  process.on('message', message => {
    if (!isParentMessage(message)) return;
    watchdog.watch(message.cpuMilliseconds);
    answer(handle, message)
      .then(send)
      .finally(() => watchdog.rest());
  });
  process.on('disconnect', () => process.exit(0));
  send({ interlock: 'ready' });
}

async function answer<Request, Response>(
  handle: (request: Request) => Response | Promise<Response>,
  envelope: RequestEnvelope,
): Promise<ChildMessage> {
  const { id, answerCharacters } = envelope;
  try {
    // The pool that sent it is typed with the same pair of types.
    const request = JSON.parse(envelope.payload) as Request;
    const payload = JSON.stringify(await handle(request));
    return payload.length > answerCharacters
      ? { interlock: 'oversize', id, characters: payload.length }
      : { interlock: 'answer', id, payload };
  } catch (error) {
    const { name, message } =
      error instanceof Error ? error : new Error(String(error));
    return { interlock: 'failure', id, name, message };
  }
}

function send(message: ChildMessage): void {
  process.send?.(message);
}
