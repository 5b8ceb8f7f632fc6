/**
 * Builds dist/: the server with tsc, the pages with Vite, side by side. Plain JavaScript, because it runs before
 * anything is compiled. A stamp holds the hash of every source file, so that a fresh clone, a copied folder and a
 * container all agree on what is stale. Only one process builds; others wait for it.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import BetterSqlite from 'better-sqlite3';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, 'build.json');
const LOCK = join(ROOT, '.build.lock');
const LONGEST_BUILD_MS = 600_000;
const SOURCES = [
  ...[
    'bin',
    'protocol',
    'threads',
    'generator',
    'embedding',
    'privacy',
    'memory',
    'search',
    'safety',
    'learning',
  ],
  ...[
    'evaluation',
    'server',
    'client',
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'vite.config.ts',
  ],
];
/** What is read beside the compiled code, and no compiler copies. */
const DATA_FILES = ['embedding/model/encoder.bin'];
const say = (line) => process.stderr.write(`${line}\n`);

/** Builds if the sources differ from what dist/ was built from. Rejects with one line that says what to do. */
export async function ensureBuilt({ force = false } = {}) {
  if (!force && !isStale()) return;
  if (!existsSync(join(ROOT, 'node_modules', 'typescript'))) {
    if (existsSync(STAMP)) return; // a production installation: what was built before is what runs
    throw new Error(
      'Nothing is built and the build tools are not installed: run npm ci, without --omit=dev.',
    );
  }
  const release = lock();
  try {
    if (force || isStale()) await build();
  } finally {
    release();
  }
}

async function build() {
  const hash = hashSources();
  const began = performance.now();
  say('Building Parley (only when the sources have changed)');
  rmSync(STAMP, { force: true });
  await Promise.all([
    step('server', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json']),
    step('pages', 'node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']),
  ]);
  for (const file of DATA_FILES) {
    mkdirSync(dirname(join(DIST, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(DIST, file));
  }
  writeFileSync(STAMP, `${JSON.stringify({ hash })}\n`);
  say(`  built in ${seconds(began)}`);
}

function step(name, script, args) {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, script), ...args], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0)
        return reject(new Error(`The build of the ${name} failed; what it printed stands above.`));
      say(`  ${name.padEnd(8)} ${seconds(began)}`);
      resolve();
    });
  });
}

function isStale() {
  return buildState() !== 'fresh';
}

/** How dist/ stands to the sources: 'fresh', 'stale' or 'absent'. What has no sources beside it is fresh. */
export function buildState() {
  if (!existsSync(STAMP)) return 'absent';
  if (!existsSync(join(ROOT, 'tsconfig.build.json'))) return 'fresh';
  return JSON.parse(readFileSync(STAMP, 'utf8')).hash === hashSources() ? 'fresh' : 'stale';
}

function hashSources() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesOf(join(ROOT, source)))
      hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  if (/\.[a-z]+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Takes the lock, waiting for whoever holds it; returns its release. It is SQLite's exclusive lock on an empty
 * file: the operating system frees it when its holder ends, however it ends, so there is never a stale one.
 */
function lock() {
  const connection = new BetterSqlite(LOCK, { timeout: LONGEST_BUILD_MS });
  connection.exec('begin exclusive');
  return () => connection.close();
}

const seconds = (began) => `${((performance.now() - began) / 1000).toFixed(1)} s`;

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureBuilt({ force: true });
