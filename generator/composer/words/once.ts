/** A value made when it is first asked for, and kept: nothing is built by an import. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

export interface InSteps<T> {
  /** Finishes what is left at once. */
  get: () => T;
  /** Goes on step by step, with a turn for other work between them. */
  prepare: () => Promise<void>;
}

/** The same for what takes longer: made in steps ahead of time, or at once when it is asked for before. */
export function onceInSteps<T>(make: () => Generator<void, T>): InSteps<T> {
  let steps: Generator<void, T> | undefined;
  let made: { value: T } | undefined;
  const step = (): void => {
    steps ??= make();
    const { done, value } = steps.next();
    if (done === true) made = { value };
  };
  return {
    get: () => {
      while (made === undefined) step();
      return made.value;
    },
    prepare: async () => {
      while (made === undefined) {
        step();
        await new Promise(setImmediate);
      }
    },
  };
}
