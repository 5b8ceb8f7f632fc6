/** Starts a worker thread from a module of ours, compiled (`.js`) or as it is written (`.ts`, under Vitest or tsx). */
import { Worker } from 'node:worker_threads';

/** `url` names the module as an import does, with `.js`. */
export function spawnWorker(url: URL, workerData: unknown): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(url, { workerData });
  // Node 20 loads no TypeScript, and a loader in `execArgv` comes too late for the worker's first module.
  const start = `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};
    register();
    await import(${JSON.stringify(url.href.replace(/\.js$/, '.ts'))});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), { workerData });
}
