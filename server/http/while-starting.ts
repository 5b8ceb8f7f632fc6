/**
 * What the port answers before there is a server behind it: alive, not ready yet, come back. The port is taken
 * before the database is opened, so that whoever watches can tell a long migration from a dead process.
 */
import type { RequestListener, Server } from 'node:http';
import { AppError, toWireError } from '../../protocol/errors.js';

const RETRY_AFTER_MS = 2_000;

/** Answers until the function that it returns is called. */
export function answerWhileStarting(http: Server): () => void {
  http.on('request', answer);
  return () => void http.off('request', answer);
}

const answer: RequestListener = ({ url = '' }, response) => {
  const [status, body] = replyTo(url.split('?')[0]);
  response
    .writeHead(status, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Retry-After': String(RETRY_AFTER_MS / 1000),
      Connection: 'close', // the next request is for the server that comes
    })
    .end(JSON.stringify(body));
};

function replyTo(path: string | undefined): [status: number, body: object] {
  if (path === '/healthz') return [200, { status: 'alive' }];
  if (path === '/readyz') return [503, { status: 'migrating' }];
  const starting = new AppError('OVERLOADED', {
    message: 'The server is starting: try again in a moment.',
    retryAfterMs: RETRY_AFTER_MS,
  });
  return [503, { error: toWireError(starting) }];
}
