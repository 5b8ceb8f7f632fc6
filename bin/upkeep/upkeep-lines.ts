import { CannotOpenDatabase } from '../../server/store/database.js';
import { UpkeepFailure } from '../../server/upkeep/upkeep-failure.js';

export function progressLine(step: string): void {
  process.stderr.write(`  ${step}\n`);
}

/** The one line that a program reads. */
export function resultLine(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

/** Ends with the reason alone where it is meant for the person at the terminal, else with where it happened too. */
export function failUpkeep(error: unknown): never {
  const expected = error instanceof UpkeepFailure || error instanceof CannotOpenDatabase;
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${expected ? message : (stack ?? message)}\n`);
  process.exit(1);
}
