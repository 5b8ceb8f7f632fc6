import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { z } from 'zod';
import type { Check, DoctorContext, Finding, Installation } from './finding.js';
import { ok, problem, warning } from './finding.js';

/** What the optional packages are for: nobody misses one before its setting is made. */
const OPTIONAL: Record<string, string> = {
  '@opentelemetry/sdk-trace-node': 'PARLEY_OTLP_URL',
  '@opentelemetry/exporter-trace-otlp-http': 'PARLEY_OTLP_URL',
  '@huggingface/transformers': 'models that run inside Parley',
};

const Package = z.object({
  engines: z.object({ node: z.string() }),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

export const installation: Check = {
  name: 'installation',
  examine: ({ installation: place, config }: DoctorContext) => {
    const wanted = Package.parse(JSON.parse(readFileSync(join(place.root, 'package.json'), 'utf8')));
    return Promise.resolve([
      ok(`Parley ${place.version} in ${place.root}`),
      examineNode(wanted.engines.node),
      examineBuild(place),
      examineNative(),
      ...Object.keys(wanted.optionalDependencies).map((name) =>
        examineOptional(name, place.root, config.otlpUrl !== undefined),
      ),
    ]);
  },
};

function examineNode(range: string): Finding {
  const least = /^>=([\d.]+)$/.exec(range)?.[1] ?? range;
  return isAtLeast(process.versions.node, least)
    ? ok(`Node ${process.versions.node}`)
    : problem(
        `Node ${process.versions.node} is older than what Parley runs on`,
        `install Node ${least} or newer`,
      );
}

export function isAtLeast(version: string, least: string): boolean {
  const [have, need] = [version, least].map((text) => text.split('.').map(Number));
  for (let part = 0; part < 3; part += 1) {
    const difference = (have?.[part] ?? 0) - (need?.[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

function examineBuild({ buildState, clientFolder }: Installation): Finding {
  const state = buildState();
  if (state === 'absent') return problem('nothing is built', 'npm ci && npm run build');
  if (!existsSync(join(clientFolder, 'index.html'))) {
    return problem(`the pages are not built: ${clientFolder} has no index.html`, 'npm ci && npm run build');
  }
  if (state === 'fresh') return ok('the build is that of the sources');
  return warning(
    'the sources have changed since the build, and what runs is the build',
    'npm ci && npm run build (a tree without the build tools cannot build itself)',
  );
}

function examineNative(): Finding {
  try {
    const connection = new BetterSqlite(':memory:');
    const version = connection.prepare('select sqlite_version()').pluck().get();
    connection.close();
    return ok(`SQLite ${String(version)}`);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return problem(
      `better-sqlite3 does not load: ${reason}`,
      'it was compiled for another Node or never: npm rebuild better-sqlite3 (needs g++, make and python3)',
    );
  }
}

function examineOptional(name: string, root: string, traced: boolean): Finding {
  const what = OPTIONAL[name] ?? 'an optional part';
  try {
    createRequire(join(root, 'package.json')).resolve(name);
    return ok(`${name} is installed`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const needed = traced && what === 'PARLEY_OTLP_URL';
    if (!needed) return ok(`${name} is not installed: needed for ${what} only`);
    return problem(`${name} is not installed, and PARLEY_OTLP_URL is set`, `npm install --no-save ${name}`);
  }
}
