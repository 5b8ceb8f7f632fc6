import { createServer } from 'node:net';

const LAST_PORT = 65_535;

/** The first port from `first` on that can be listened on at `host`, or undefined where there is none. */
export async function findFreePort(first: number, host: string): Promise<number | undefined> {
  for (let port = first; port <= LAST_PORT; port += 1) if (await isFree(port, host)) return port;
  return undefined;
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host }, () => probe.close(() => resolve(true)));
  });
}
