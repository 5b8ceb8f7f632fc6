/**
 * Who is next: people take turns, and each person's own replies come in the order they were asked for. Whoever was
 * served longest ago has the first turn, so that one person's flood delays another by one reply at most.
 */
export interface Waiting {
  person: string;
}

/** `servedAt` of a person that is not in it: never. `waiting` is in order of arrival. */
export function inFairOrder<W extends Waiting>(
  waiting: Iterable<W>,
  servedAt: ReadonlyMap<string, number>,
): W[] {
  const byPerson = new Map<string, W[]>();
  for (const one of waiting) {
    const own = byPerson.get(one.person);
    if (own === undefined) byPerson.set(one.person, [one]);
    else own.push(one);
  }
  const people = [...byPerson].sort(([a], [b]) => (servedAt.get(a) ?? 0) - (servedAt.get(b) ?? 0));
  const queues = people.map(([, own]) => own);
  const longest = Math.max(0, ...queues.map((own) => own.length));
  const rounds = Array.from({ length: longest }, (_, round) => queues.flatMap((own) => own[round] ?? []));
  return rounds.flat();
}
