/**
 * The public data sets, which are not part of the project: read where they are present, beside the repository or in
 * the folder that PARLEY_TEST_DATA names.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

export const PUBLIC_DATA = resolve(process.env['PARLEY_TEST_DATA'] ?? '../shared/data');

/** The rows of a set such as `pii/presidio_cases_dev`; undefined, and said so, where it is absent. */
export function readPublicData(set: string): unknown[] | undefined {
  const file = resolve(PUBLIC_DATA, `${set}.jsonl.gz`);
  if (!existsSync(file)) {
    console.log(
      `absent, and not measured: ${set} (looked for ${file}; PARLEY_TEST_DATA names another folder)`,
    );
    return undefined;
  }
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  const rows = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as unknown);
  console.log(`measured on: ${set}, ${rows.length} rows`);
  return rows;
}
