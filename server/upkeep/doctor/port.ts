import { createServer } from 'node:net';
import type { Config } from '../../config.js';
import type { Check, DoctorContext, Finding } from './finding.js';
import { ok, problem, warning } from './finding.js';

const PATIENCE_MS = 3_000;

export const port: Check = {
  name: 'port',
  async examine({ config, serverRuns }: DoctorContext) {
    return [...examineReach(config), ...(config.port === 0 ? [] : [await examinePort(config, serverRuns)])];
  },
};

function examineReach({ host, publicUrl }: Config): Finding[] {
  if (publicUrl?.protocol === 'http:' && !isLoopback(publicUrl.hostname)) {
    return [
      warning(
        `PARLEY_PUBLIC_URL is ${publicUrl.href}: without https everybody on the way reads along`,
        'put a proxy with a certificate before it (deploy/Caddyfile) and name its https address',
      ),
    ];
  }
  if (publicUrl === undefined && !isLoopback(host)) {
    return [
      warning(
        `PARLEY_HOST opens the server to the network at ${host}, and no PARLEY_PUBLIC_URL says how it is reached`,
        'set PARLEY_PUBLIC_URL to the address in the visitors’ browsers',
      ),
    ];
  }
  return [];
}

async function examinePort({ host, port: number, secrets }: Config, serverRuns: boolean): Promise<Finding> {
  const address = `${host}:${number}`;
  if (await isFree(host, number)) {
    return serverRuns
      ? warning(
          `a server has this data folder open, but not at ${address}`,
          'ask with its --port and --host, or it is one of another configuration',
        )
      : ok(`${address} is free`);
  }
  const status = await askStatus(host, number);
  if (status === undefined) {
    return problem(
      `something that is not Parley has ${address}`,
      'choose another port with --port or PARLEY_PORT',
    );
  }
  // Servers of a PostgreSQL database are many, and hold no folder.
  if (!serverRuns && secrets.databaseUrl === undefined) {
    return warning(
      `a Parley of another data folder answers at ${address}`,
      'choose another port, or another --data',
    );
  }
  return status === 'ready'
    ? ok(`the server at ${address} is ready`)
    : problem(`the server at ${address} is not ready: ${status}`, 'read its log; it says why');
}

function isFree(host: string, number: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ host, port: number }, () => probe.close(() => resolve(true)));
  });
}

/** What /readyz says, undefined for what does not answer as Parley does. */
async function askStatus(host: string, number: number): Promise<string | undefined> {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  const url = `http://${name.includes(':') ? `[${name}]` : name}:${number}/readyz`;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null && 'status' in body && typeof body.status === 'string'
      ? body.status
      : undefined;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|::1|\[::1\])$/.test(host);
}
