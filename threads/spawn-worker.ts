/**
 * Starts a worker thread from a module of ours, whether the program runs compiled (`.js` in dist) or as it is
 * written (`.ts`, under Vitest or tsx). Node 20 cannot load TypeScript, and a loader named in `execArgv` is not
 * in force before the worker's first module; so that module is a line of JavaScript which registers tsx.
 */
import { Worker } from 'node:worker_threads';

/** `url` names the module as an import does, with `.js`. */
export function spawnWorker(url: URL, workerData: unknown): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(url, { workerData });
  const module = url.href.replace(/\.js$/, '.ts');
  const start = `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};
    register();
    await import(${JSON.stringify(module)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), { workerData });
}
