import type { Clock } from '../../clock.js';

/** Counts at most once in `freshMs` however often it is asked; a count that failed is not kept. */
export function countedAnew<T>(
  count: (now: number) => Promise<T>,
  { clock, freshMs }: { clock: Clock; freshMs: number },
): () => Promise<T> {
  let last: { at: number; counted: Promise<T> } | undefined;
  return () => {
    const now = clock.now();
    if (last && now - last.at < freshMs) return last.counted;
    const counting = { at: now, counted: count(now) };
    last = counting;
    counting.counted.catch(() => {
      if (last === counting) last = undefined;
    });
    return counting.counted;
  };
}
