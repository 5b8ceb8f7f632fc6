/** Where the public data sets lie; PARLEY_TEST_DATA names another place. */
import { resolve } from 'node:path';

export function dataFolder(): string {
  return resolve(process.env.PARLEY_TEST_DATA ?? '../shared/data');
}
