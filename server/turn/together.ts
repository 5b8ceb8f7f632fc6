/**
 * Runs two generators side by side, yields whatever either yields as it comes, and returns both results. If one
 * throws, the other is ended and the error passes on.
 */
export async function* together<E, A, B>(
  first: AsyncGenerator<E, A>,
  second: AsyncGenerator<E, B>,
): AsyncGenerator<E, [A, B]> {
  let a = pull(first);
  let b = pull(second);
  let resultA: { value: A } | undefined;
  let resultB: { value: B } | undefined;
  try {
    while (!resultA || !resultB) {
      const winner = await Promise.race([
        ...(resultA ? [] : [a.then((step) => ({ from: 'a' as const, step }))]),
        ...(resultB ? [] : [b.then((step) => ({ from: 'b' as const, step }))]),
      ]);
      if (winner.from === 'a') {
        if (winner.step.done) resultA = { value: winner.step.value };
        else {
          a = pull(first);
          yield winner.step.value;
        }
      } else if (winner.step.done) resultB = { value: winner.step.value };
      else {
        b = pull(second);
        yield winner.step.value;
      }
    }
    return [resultA.value, resultB.value];
  } finally {
    if (!resultA) void first.return(undefined as A).catch(() => undefined);
    if (!resultB) void second.return(undefined as B).catch(() => undefined);
  }
}

function pull<E, R>(generator: AsyncGenerator<E, R>): Promise<IteratorResult<E, R>> {
  const step = generator.next();
  step.catch(() => undefined); // the race reports it; this one only must not be unhandled
  return step;
}
