/** Where the training threads wait for each other. One for each training, in shared memory. */
const ARRIVED = 0;
const ROUND = 1;

export function createBarrierMemory(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(8));
}

/** Blocks the calling thread until all of `threads` have called it. */
export function waitForAll(memory: Int32Array, threads: number): void {
  const round = Atomics.load(memory, ROUND);
  if (Atomics.add(memory, ARRIVED, 1) === threads - 1) {
    Atomics.store(memory, ARRIVED, 0);
    Atomics.add(memory, ROUND, 1);
    Atomics.notify(memory, ROUND);
    return;
  }
  while (Atomics.load(memory, ROUND) === round) Atomics.wait(memory, ROUND, round);
}
