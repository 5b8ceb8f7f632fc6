/**
 * A whole server in this process: services, edges, a port, and the way down. Loads no configuration itself, so
 * that the command line decides what to show and how to exit.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from './app.js';
import type { AppOptions } from './app.js';
import type { Config } from './config.js';
import { answerWhileStarting } from './http/while-starting.js';
import { createServices } from './services.js';
import type { Overrides, Services } from './services.js';

export interface RunningServer {
  services: Services;
  /** Where the page is reached from this machine. */
  url: string;
  /** Takes no new turns, lets the running ones end within the configured time, then closes everything. */
  stop(): Promise<void>;
}

export interface StartOptions extends AppOptions {
  overrides?: Overrides;
  /** Told of each step of the start as it ends. */
  progress?: (step: string) => void;
}

/** Rejects with the listen error (EADDRINUSE, EACCES, EADDRNOTAVAIL) before anything else when the port cannot be had. */
export async function startServer(
  config: Config,
  { clientFolder, version, overrides, progress }: StartOptions,
): Promise<RunningServer> {
  const http = createServer();
  const stopWaiting = answerWhileStarting(http);
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen({ port: config.port, host: config.host }, resolve);
  });
  progress?.('listening');
  const services = await createServices(config, overrides, progress).catch((error: unknown) => {
    http.close();
    http.closeAllConnections();
    throw error;
  });
  stopWaiting();
  const { close } = createApp(services, { clientFolder, version }, http);
  const { port } = http.address() as AddressInfo;
  const host = ['0.0.0.0', '::', ''].includes(config.host) ? 'localhost' : config.host;
  let stopping: Promise<void> | undefined;
  return {
    services,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    stop: () =>
      (stopping ??= (async () => {
        await services.hub.drain(config.drainMs);
        await close();
        await services.close();
      })()),
  };
}
