import { CommandFailure } from '../commandFailure';
import { portalName } from './portalAddress';

/** Judging a large contract takes seconds; a portal that needs longer is stuck. */
const answerWithinMilliseconds = 120_000;

/** Longer answers of a failing portal are cut; a sentence is shorter. */
const mostFailureCharacters = 500;

/** Where somebody who was refused finds the token. */
const tokenPlace =
  'A portal that npm start started keeps it in the file service-token of its data folder (data/service-token, or that of --data), and names the file when it starts; elsewhere it is the INTERLOCK_SERVICE_TOKEN of the backend.';

export interface PortalRequest {
  readonly method: 'GET' | 'POST';
  /** From the address of the portal, with a slash before it. */
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Seconds for which a busy portal is asked again; none where it is missing. */
  readonly waitSeconds?: number;
}

/**
 * Asks the portal and returns its answer as JSON; undefined where it is none.
 * Whatever went wrong is a failure that says what to do.
 */
export async function askForJson(
  portal: URL,
  token: string | null,
  request: PortalRequest,
): Promise<unknown> {
  const response = await sendPatiently(portal, token, request);
  const text = await readText(portal, response);
  if (!response.ok) throw failureOf(portal, response, text, token !== null);
  return parseJson(text);
}

export function notUnderstood(portal: URL, what: string): CommandFailure {
  return CommandFailure.because(
    'portalUnreachable',
    `${portalName(portal)} answered with something that is not ${what}; check that --portal names an Interlock portal of this version.`,
  );
}

/** Longest pause between two attempts, whatever the portal asks for. */
const longestPauseSeconds = 60;

/**
 * Sends the request again as long as the portal answers that it is busy and when
 * to come again, and its time does not go beyond the wait.
 */
async function sendPatiently(
  portal: URL,
  token: string | null,
  request: PortalRequest,
): Promise<Response> {
  const end = performance.now() + (request.waitSeconds ?? 0) * 1000;
  for (;;) {
    const response = await send(portal, token, request);
    const pause = pauseOf(response);
    if (pause === null || performance.now() + pause > end) return response;
    await response.body?.cancel();
    await new Promise(resolve => setTimeout(resolve, pause));
  }
}

/** Milliseconds that a busy portal asks for; null where it is not just busy. */
function pauseOf(response: Response): number | null {
  const header = response.headers.get('retry-after') ?? '';
  return response.status === 503 && /^\d+$/u.test(header)
    ? Math.min(Number(header), longestPauseSeconds) * 1000
    : null;
}

async function send(
  portal: URL,
  token: string | null,
  { method, path, body }: PortalRequest,
): Promise<Response> {
  try {
    return await fetch(`${portalName(portal)}${path}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // A redirect could carry the token and the contracts to somebody else.
      redirect: 'manual',
      signal: AbortSignal.timeout(answerWithinMilliseconds),
    });
  } catch (error) {
    throw unreachable(portal, error);
  }
}

async function readText(portal: URL, response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    throw unreachable(portal, error);
  }
}

function unreachable(portal: URL, error: unknown): CommandFailure {
  return CommandFailure.because(
    'portalUnreachable',
    `The portal ${portalName(portal)} does not answer (${causeOf(error)}). Start it, correct --portal, or leave --portal out to judge without approvals.`,
  );
}

/** What `fetch` hides behind "fetch failed". */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') {
    return `no answer within ${answerWithinMilliseconds / 1000} s`;
  }
  const cause = error.cause;
  if (cause instanceof Error) {
    const code = 'code' in cause ? String(cause.code) : '';
    return code || cause.message;
  }
  return error.message;
}

function failureOf(
  portal: URL,
  response: Response,
  text: string,
  tokenSent: boolean,
): CommandFailure {
  const name = portalName(portal);
  const said = sentenceOf(text);
  const { status } = response;
  if (status >= 500 || status === 408 || status === 429) {
    return CommandFailure.because(
      'portalUnreachable',
      `The portal ${name} cannot answer now (HTTP ${status}${said}). Run the command again later.`,
    );
  }
  if (status === 401 || status === 403) {
    return CommandFailure.because(
      'usage',
      tokenSent
        ? `The portal ${name} refuses the token (HTTP ${status}${said}). Put a valid one into INTERLOCK_TOKEN. ${tokenPlace}`
        : `The portal ${name} wants a token (HTTP ${status}). Put it into INTERLOCK_TOKEN. ${tokenPlace}`,
    );
  }
  if (status === 413) {
    return CommandFailure.because(
      'unreadable',
      `The portal ${name} takes no document of this size (HTTP 413${said}).`,
    );
  }
  if (status >= 300 && status < 400) {
    return CommandFailure.because(
      'usage',
      `The portal ${name} redirects to ${response.headers.get('location') ?? 'another address'}; name the final address with --portal.`,
    );
  }
  return CommandFailure.because(
    'usage',
    status === 404
      ? `No Interlock portal answers at ${name} (HTTP 404). Correct --portal.`
      : `The portal ${name} refuses the request (HTTP ${status}${said}).`,
  );
}

/** The server's own sentence, as `: ...`; empty when it gave none. */
function sentenceOf(text: string): string {
  const answer = parseJson(text);
  if (!isObject(answer) || !isObject(answer.error)) return '';
  const { message } = answer.error;
  if (typeof message !== 'string' || message === '') return '';
  return `: ${message.slice(0, mostFailureCharacters)}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is an answer that the caller treats as "no sentence".
    return undefined;
  }
}

export function isObject(
  value: unknown,
): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
