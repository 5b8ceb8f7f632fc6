import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Clock ticks of /proc/PID/stat in a second, on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

/** A measured process of its own. */
export interface Measured {
  name: string;
  url: string;
  cpuSeconds(): number;
  /** Resident set, in MiB; the highest since the start. */
  peakMemory(): number;
  stop(): Promise<void>;
}

export interface Launch {
  name: string;
  command: string[];
  environment?: Record<string, string>;
  /** Finds the address in a line of the process's output. */
  url: RegExp;
}

/** Starts a process and resolves when it has printed its address. */
export async function launch({ name, command, environment = {}, url }: Launch): Promise<Measured> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    const read = (line: string): void => {
      const found = url.exec(line)?.[0];
      if (found) resolve(found);
    };
    createInterface(child.stdout).on('line', read);
    createInterface(child.stderr).on('line', (line) => {
      read(line);
      if (process.env.BENCH_VERBOSE) console.error(`${name}: ${line}`);
    });
    child.once('exit', (code) => reject(new Error(`${name} ended at its start with ${code}`)));
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${name} has no process id`);
  return {
    name,
    url: address,
    cpuSeconds: () => cpuSecondsOf(pid),
    peakMemory: () =>
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    stop: () => stop(child),
  };
}

/** User and system time that a process has used; of this one where no id is given. */
export function cpuSecondsOf(pid: number | 'self'): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
