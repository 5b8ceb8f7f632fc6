import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface Ran {
  code: number | null;
  lines: unknown[];
  said: string;
}

/** The command in a process of its own, from the sources. */
export async function parley(args: string[], input: string): Promise<Ran> {
  const start = `import { runCommandLine } from './bin/cli.ts';
await runCommandLine(process.argv, { version: 'test', clientFolder: '' });`;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', start, '--', 'parley', ...args],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  child.stdin.end(input);
  const [output, said, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return {
    code,
    said,
    lines: output
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as unknown),
  };
}
