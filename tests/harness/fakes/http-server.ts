import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Express, Router } from 'express';
import { createErrorHandler, nothingHere } from '../../../server/http/error-handler.js';
import { recordedEvents } from './recorded-events.js';
import type { RecordedEvents } from './recorded-events.js';

export interface SmallServer {
  url: string;
  events: RecordedEvents;
  close(): Promise<void>;
}

/** Express on a free loopback port with what `define` puts on it, closed by the server's own error handler. */
export async function smallServer(define: (router: Router, app: Express) => void): Promise<SmallServer> {
  const events = recordedEvents();
  const app = express();
  const router = express.Router();
  define(router, app);
  app.use(router, nothingHere, createErrorHandler(events));
  const http = createServer(app);
  await new Promise<void>((resolve) => http.listen({ port: 0, host: '127.0.0.1' }, resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    events,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}
