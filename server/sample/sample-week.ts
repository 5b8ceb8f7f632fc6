/**
 * The sample week: a database of its own beside the real one, made when somebody first opens it and made anew
 * when its days have passed. The console shows it read-only under a banner; no visitor and no export ever sees it.
 * It is a cache: removing its folder is harmless.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../clock.js';
import type { Database } from '../store/database.js';
import { openDatabase } from '../store/open-database.js';
import type { TurnModules } from '../turn/turn-modules.js';
import { fillWeek } from './fill-week.js';
import { TravellingClock } from './travelling-clock.js';

export interface SampleWeek {
  /** The filled database; the first call takes some seconds. */
  open(): Promise<Database>;
  close(): Promise<void>;
}

export interface SampleOptions {
  dataFolder: string;
  clock: Clock;
  /** The modules of a turn that is answered by the built-in voice on the given clock. */
  modulesOn: (clock: TravellingClock) => TurnModules;
}

/** Raised whenever the week is filled differently, so that an older one is made anew. */
const VERSION = 2;
const FRESH_MS = 24 * 3_600_000;

const Filled = z.object({ version: z.literal(VERSION), until: z.int() });

export function createSampleWeek(options: SampleOptions): SampleWeek {
  let opening: Promise<Database> | undefined;
  return {
    open() {
      opening ??= openSample(options).catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      return opening;
    },
    async close() {
      await (await opening)?.close();
    },
  };
}

async function openSample({ dataFolder, clock, modulesOn }: SampleOptions): Promise<Database> {
  const folder = join(dataFolder, 'sample');
  const mark = join(folder, 'filled.json');
  const until = clock.now();
  if (await isFresh(mark, until)) return openDatabase({ dataFolder: folder });

  await rm(folder, { recursive: true, force: true });
  const database = await openDatabase({ dataFolder: folder });
  try {
    const travelling = new TravellingClock();
    await fillWeek(database, { seed: 'sample', until, clock: travelling, modules: modulesOn(travelling) });
    await writeFile(mark, JSON.stringify({ version: VERSION, until }));
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function isFresh(mark: string, now: number): Promise<boolean> {
  try {
    const { until } = Filled.parse(JSON.parse(await readFile(mark, 'utf8')));
    return until <= now && now - until < FRESH_MS;
  } catch (error) {
    // Missing, cut off or of another version: then it is made anew.
    if (error instanceof z.ZodError || error instanceof SyntaxError) return false;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
