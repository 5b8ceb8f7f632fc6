/** The best of many, without sorting all: a heap with the worst of the kept ones on top. */
export interface BestFew {
  /** What is not above this is not kept; -Infinity while there is room. */
  readonly floor: number;
  offer(row: number, score: number): void;
  /** Best first; of equal ones the lower row. Empties the heap. */
  take(): { row: number; score: number }[];
}

export function createBestFew(limit: number): BestFew {
  const scores = new Float64Array(limit);
  const rows = new Int32Array(limit);
  let kept = 0;
  let floor = limit > 0 ? -Infinity : Infinity;
  const put = (place: number, row: number, score: number): void => {
    scores[place] = score;
    rows[place] = row;
  };
  /** Of equal scores the later row is worse, so that the first come stay. */
  const isWorse = (a: number, b: number): boolean =>
    scores[a]! < scores[b]! || (scores[a] === scores[b] && rows[a]! > rows[b]!);
  const swap = (a: number, b: number): void => {
    const [row, score] = [rows[a]!, scores[a]!];
    put(a, rows[b]!, scores[b]!);
    put(b, row, score);
  };
  const sink = (): void => {
    for (let place = 0; ;) {
      let worst = place;
      for (const child of [2 * place + 1, 2 * place + 2])
        if (child < kept && isWorse(child, worst)) worst = child;
      if (worst === place) return;
      swap(place, worst);
      place = worst;
    }
  };
  const rise = (): void => {
    for (let place = kept - 1; place > 0;) {
      const parent = (place - 1) >> 1;
      if (!isWorse(place, parent)) return;
      swap(place, parent);
      place = parent;
    }
  };
  return {
    get floor() {
      return floor;
    },
    offer(row, score) {
      if (kept < limit) {
        put(kept++, row, score);
        rise();
      } else if (limit > 0 && (score > scores[0]! || (score === scores[0] && row < rows[0]!))) {
        put(0, row, score);
        sink();
      }
      if (kept === limit && limit > 0) floor = scores[0]!;
    },
    take() {
      const best = Array.from({ length: kept }, (_, i) => ({ row: rows[i]!, score: scores[i]! }));
      kept = 0;
      floor = limit > 0 ? -Infinity : Infinity;
      return best.sort((a, b) => b.score - a.score || a.row - b.row);
    },
  };
}
