/**
 * The edges over the services: Express for pages and the API, Socket.IO for the live chat, on one HTTP server.
 * Nothing is decided here but the order: host, security headers, health, origin, body, routes, pages, errors.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { Socket } from 'node:net';
import compression from 'compression';
import express from 'express';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { Server as SocketServer } from 'socket.io';
import { toWireError } from '../protocol/errors.js';
import { openChatNamespace } from './chat/chat-namespace.js';
import type { ChatServer } from './chat/chat-namespace.js';
import { openConsole } from './console/open-console.js';
import { createOpenAiErrorHandler } from './compatible/openai-error.js';
import { createCompatibleRouter } from './compatible/compatible-routes.js';
import { defineApiRoutes } from './http/api-routes.js';
import { countBytes } from './http/count-bytes.js';
import { createErrorHandler, nothingHere } from './http/error-handler.js';
import { defineHealthRoutes } from './http/health-routes.js';
import { measureRequests } from './http/measure-requests.js';
import { definePages } from './http/pages.js';
import { securityPolicy } from './http/security-policy.js';
import { createClientAddress } from './identity/client-address.js';
import { createSameSite } from './identity/same-site.js';
import type { SameSite } from './identity/same-site.js';
import type { Services } from './services.js';

export interface App {
  http: HttpServer;
  /** Says goodbye to every page and closes; hangs up on those that do not answer in time. */
  close: () => Promise<void>;
}

/** A page that no longer reads cannot be said goodbye to. */
const GOODBYE_MS = 2_000;

/** Large enough for a message far over its limit to be refused by name instead of by a cut connection. */
const SOCKET_PAYLOAD_BYTES = 1_500_000;

export interface AppOptions {
  clientFolder: string;
  /** Of the program, for the console. */
  version?: string | undefined;
}

/** `http` may listen already. */
export function createApp(
  services: Services,
  { clientFolder, version = 'unknown' }: AppOptions,
  http = createServer(),
): App {
  const { config, events } = services;
  const sameSite = createSameSite(config);
  const clientAddress = createClientAddress(config.trustedProxies);
  const router = express.Router();
  const app = express();
  app.disable('x-powered-by');
  app.use(measureRequests(services.metrics));
  app.use(helmet(securityPolicy(config.publicUrl)));
  app.use(compression());
  defineHealthRoutes(app, { sameSite, ...services });
  app.use(check((request) => sameSite.checkHost(request)));
  router.use(
    '/api',
    check((request) => request.method !== 'GET' && sameSite.checkOrigin(request)),
  );
  router.use('/api', express.json({ limit: '64kb' }));
  app.use('/v1', createCompatibleRouter({ clientAddress, ...services, turnMs: config.turnMs }));
  defineApiRoutes({ router, clientAddress, ...services });
  const operatorConsole = openConsole({ router, clientAddress, ...services, version });
  definePages(router, clientFolder);
  app.use('/v1', createOpenAiErrorHandler(events)); // of what was refused before the edge was reached
  app.use(router, nothingHere, createErrorHandler(events));

  http.on('request', app);
  countBytes(http, services.metrics);
  const sockets: ChatServer = new SocketServer(http, {
    serveClient: false,
    perMessageDeflate: false,
    maxHttpBufferSize: SOCKET_PAYLOAD_BYTES,
    allowRequest: (request, decide) => {
      const refusal = refusalOf(sameSite, request);
      decide(refusal, refusal === null);
    },
  });
  // Nothing lives in the root namespace, so nobody may stay there.
  sockets.use((_socket, next) => next(new Error('the namespaces are /chat and /console and no other')));
  openChatNamespace(sockets, { clientAddress, ...services });
  operatorConsole.serveSockets(sockets);
  const hangUp = closeOf(http, sockets);
  return {
    http,
    async close() {
      await hangUp();
      await operatorConsole.close();
    },
  };
}

function closeOf(http: HttpServer, sockets: ChatServer): () => Promise<void> {
  const peers = new Set<Socket>();
  http.on('connection', (peer: Socket) => {
    peers.add(peer);
    peer.once('close', () => peers.delete(peer));
  });
  return async () => {
    const hangUp = setTimeout(() => {
      for (const peer of peers) peer.destroy();
    }, GOODBYE_MS);
    await sockets.close();
    http.closeAllConnections();
    clearTimeout(hangUp);
  };
}

function check(examine: (request: IncomingMessage) => unknown): RequestHandler {
  return (request, _response, next) => {
    examine(request);
    next();
  };
}

/** Socket.IO's transport takes a refusal as text; null lets the request pass. */
function refusalOf(sameSite: SameSite, request: IncomingMessage): string | null {
  try {
    sameSite.checkHost(request);
    sameSite.checkOrigin(request);
    return null;
  } catch (error) {
    return toWireError(error).message;
  }
}
