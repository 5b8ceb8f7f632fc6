import { execFile } from 'node:child_process';

export interface CommandOutcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs `parley ARGS` to its end, as a person at a terminal would. The suite has built it (bin/build.js). */
export function runParley(
  args: string[],
  { settings = {}, input = '' }: { settings?: Record<string, string>; input?: string } = {},
): Promise<CommandOutcome> {
  const environment = Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [`PARLEY_${key}`, value]),
  );
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['bin/parley.js', ...args],
      { env: { ...process.env, ...environment } },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ code, stdout, stderr });
      },
    );
    child.stdin?.end(input);
  });
}
