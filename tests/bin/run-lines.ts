import { runParley } from '../harness/run-parley.js';

export interface Ran {
  code: number;
  lines: unknown[];
  said: string;
}

/** A command that answers JSON lines by JSON lines, in a process of its own. */
export async function parley(args: string[], input: string): Promise<Ran> {
  const { code, stdout, stderr } = await runParley(args, { input });
  const lines = stdout.split('\n').slice(0, -1);
  return { code, said: stderr, lines: lines.map((line) => JSON.parse(line) as unknown) };
}
