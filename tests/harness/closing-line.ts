import type { Reporter, TestModule } from 'vitest/node';

export interface ClosingLineOptions {
  /** Why this suite may skip tests even then: what it would measure on is not on this machine. */
  mayLeaveOut?: string | undefined;
}

/**
 * Closes every suite with one plain line, "N passed, N failed, N skipped", and fails it when REQUIRE_ALL is set
 * and a test was skipped: on the machine that decides, nothing may be left out quietly.
 */
export class ClosingLine implements Reporter {
  readonly #mayLeaveOut: string | undefined;

  constructor({ mayLeaveOut }: ClosingLineOptions = {}) {
    this.#mayLeaveOut = mayLeaveOut;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
    }
    const skipped = count.skipped + count.pending;
    if (count.passed + count.failed + skipped === 0) return;
    const why = skipped > 0 && this.#mayLeaveOut !== undefined ? ` (${this.#mayLeaveOut})` : '';
    console.log(`\n${count.passed} passed, ${count.failed} failed, ${skipped} skipped${why}`);
    if (skipped > 0 && why === '' && process.env.REQUIRE_ALL === '1') {
      console.error('REQUIRE_ALL is set: a skipped test counts as a failure.');
      process.exitCode = 1;
    }
  }
}
