/** threads/: how a worker thread of ours is started, compiled or as it is written. */
export { spawnWorker } from './spawn-worker.js';
