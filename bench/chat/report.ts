import type { Answer } from './askers.js';

export interface Row {
  name: string;
  firstText: Quantiles;
  total: Quantiles;
  /** Wire bytes for each byte of text. */
  wireRatio: number;
  wireBytes: number;
  /** Shares of one core. */
  targetCpu: number;
  loadCpu: number;
  /** MiB. */
  peakMemory: number;
}

interface Quantiles {
  p50: number;
  p95: number;
}

/** Above this share of a core the load generator is part of what it measures. */
const LOAD_LIMIT = 0.8;

export function summarise(
  name: string,
  answers: Answer[],
  use: Pick<Row, 'targetCpu' | 'loadCpu' | 'peakMemory'>,
): Row {
  const sum = (of: (answer: Answer) => number): number =>
    answers.reduce((total, answer) => total + of(answer), 0);
  const wireBytes = sum((answer) => answer.wireBytes);
  return {
    name,
    firstText: quantiles(answers.map((answer) => answer.firstTextMs)),
    total: quantiles(answers.map((answer) => answer.totalMs)),
    wireRatio: wireBytes / sum((answer) => answer.textBytes),
    wireBytes: wireBytes / answers.length,
    ...use,
  };
}

function quantiles(values: number[]): Quantiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** The first row is the model server itself: what the others take beyond it is their overhead. */
export function printTable(title: string, rows: Row[]): void {
  const [raw, relay, parley] = rows;
  console.log(`\n## ${title}\n`);
  console.log(
    '| | first text p50 / p95 ms | total p50 / p95 ms | wire bytes (x text) | CPU | load CPU | peak MiB |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const row of rows) {
    const cells = [
      row.name,
      `${row.firstText.p50.toFixed(1)} / ${row.firstText.p95.toFixed(1)}`,
      `${row.total.p50.toFixed(0)} / ${row.total.p95.toFixed(0)}`,
      `${row.wireBytes.toFixed(0)} (${row.wireRatio.toFixed(2)})`,
      percent(row.targetCpu),
      percent(row.loadCpu),
      row.peakMemory.toFixed(0),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  if (!raw || !relay || !parley) return;
  if (rows.some((row) => row.loadCpu > LOAD_LIMIT)) {
    console.log(`\nNo ratio: the load generator used more than ${percent(LOAD_LIMIT)} of its core.`);
    return;
  }
  const overhead = (row: Row): number => row.firstText.p50 - raw.firstText.p50;
  console.log(
    `\nFirst text, p50: the relay adds ${overhead(relay).toFixed(1)} ms, Parley ${overhead(parley).toFixed(1)} ms ` +
      `(${(overhead(parley) / overhead(relay)).toFixed(2)} times the relay's). ` +
      `As a whole: Parley ${(parley.firstText.p50 / relay.firstText.p50).toFixed(2)} times the relay, ` +
      `${(parley.firstText.p50 / raw.firstText.p50).toFixed(2)} times the model server; ` +
      `total ${(parley.total.p50 / raw.total.p50).toFixed(3)} times the model server's.`,
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
