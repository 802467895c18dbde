import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Records what the command sends and answers what the scenario says. */
export interface RecordingServer {
  readonly address: string;
  /** Every request so far: method, path, token, body. */
  readonly requests: () => string;
  readonly answerWith: (status: number, body: string) => void;
  readonly close: () => Promise<void>;
}

export async function startRecordingServer(): Promise<RecordingServer> {
  const requests: string[] = [];
  let answer = { status: 500, body: '' };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const body = text === '' ? '' : JSON.stringify(JSON.parse(text), null, 2);
      requests.push(
        `${request.method} ${request.url}\n` +
          `authorization: ${request.headers.authorization ?? 'none'}\n` +
          (body === '' ? '' : `${body}\n`),
      );
      response.writeHead(answer.status, {
        'content-type': 'application/json',
        ...(answer.status === 302
          ? { location: 'https://elsewhere.example/' }
          : {}),
      });
      response.end(answer.body);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    requests: () => requests.splice(0).join(''),
    answerWith: (status, body) => {
      answer = { status, body };
    },
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
