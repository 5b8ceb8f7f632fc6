export interface Span {
  start: number;
  end: number;
  score: number;
}

/** Of overlapping spans the higher score stays, then the longer, then the first given; in order of place. */
export function resolveOverlaps<S extends Span>(spans: readonly S[]): S[] {
  const ranked = [...spans].sort(
    (one, other) => other.score - one.score || other.end - other.start - (one.end - one.start),
  );
  const taken = new Uint8Array(spans.reduce((last, span) => Math.max(last, span.end), 0));
  const kept = ranked.filter(({ start, end }) => {
    // Kept spans do not overlap, so one that covers a part of this one covers an end of it or lies inside it.
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((one, other) => one.start - other.start);
}
