/** Runs another thread's module with every way to the network closed: what tries one breaks, and so does its test. */
import { Socket } from 'node:net';
import { workerData } from 'node:worker_threads';

const refuse = (): never => {
  throw new Error('This thread tried to reach the network.');
};
globalThis.fetch = refuse;
Socket.prototype.connect = refuse;
await import((workerData as { module: string }).module);
