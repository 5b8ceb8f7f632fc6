/**
 * The house as a test: who may import whom (the picture in ARCHITECTURE), no cycle even of types, nothing past a
 * capability's face, small files. Reads the sources with TypeScript's own import scanner.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const CAPABILITIES = [
  'threads',
  'generator',
  'embedding',
  'privacy',
  'memory',
  'search',
  'safety',
  'learning',
  'evaluation',
];
const GROUND = ['protocol', 'threads', 'embedding', 'privacy'];
const ON_GENERATOR = [...GROUND, 'generator'];
const EVERY_CAPABILITY = ['protocol', ...CAPABILITIES];

/** Folder → the folders that it may import. */
const MAY_IMPORT: Record<string, string[]> = {
  protocol: [],
  threads: [],
  embedding: ['protocol', 'threads'],
  privacy: ['protocol'],
  generator: GROUND,
  memory: ON_GENERATOR,
  search: ON_GENERATOR,
  safety: ON_GENERATOR,
  learning: EVERY_CAPABILITY,
  evaluation: EVERY_CAPABILITY,
  server: EVERY_CAPABILITY,
  bin: [...EVERY_CAPABILITY, 'server'],
  client: ['protocol'],
};

/** Inside server/: each part may import those after it. What stands at the top of server/ is not in the list. */
const SERVER_ORDER = [
  'console',
  'compatible',
  'chat',
  'http',
  'sample',
  'hub',
  'turn',
  'turn-log',
  'operators',
  'memory',
  'visitors',
  'voices',
  'jobs',
  'audit',
  'upkeep',
  'store',
];
/** Small parts that anything above the store may use. */
const SERVER_SHARED = ['identity', 'limits'];

/** Tables of test data, and what the composer can say. */
const OVER_400_LINES = [
  'tests/generator/composer/messages/',
  'tests/generator/composer/grounded/passages.ts',
  'generator/composer/bank/',
  'generator/composer/words/synonym-groups.ts',
];
const FORBIDDEN_NAMES = /(^|[/-])(utils?|helpers?|common|types|managers?)\.tsx?$/;

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => file !== '' && !file.endsWith('.config.ts') && existsAsText(file));
const shipped = files.filter((file) => folderOf(file) in MAY_IMPORT);
const imports = new Map(shipped.map((file) => [file, importsOf(file)]));
const edges = [...imports].flatMap(([from, targets]) => targets.own.map((to) => ({ from, to })));

describe('the house', () => {
  it('lets a folder import only what the picture allows', () => {
    expect(
      edges
        .filter(({ from, to }) => folderOf(from) !== folderOf(to))
        .filter(({ from, to }) => !MAY_IMPORT[folderOf(from)]?.includes(folderOf(to)))
        .map(({ from, to }) => `${from} must not import ${to}`),
    ).toEqual([]);
  });

  it('enters a capability through its index.ts only', () => {
    expect(
      edges
        .filter(({ from, to }) => folderOf(from) !== folderOf(to) && CAPABILITIES.includes(folderOf(to)))
        .filter(({ to }) => to !== `${folderOf(to)}/index.ts`)
        .map(({ from, to }) => `${from} reaches past the face of ${folderOf(to)}: ${to}`),
    ).toEqual([]);
  });

  it('keeps faces to re-exports by name, at most 30 lines, and has no other barrels', () => {
    const faces = shipped.filter((file) => file.endsWith('/index.ts'));
    expect(faces.filter((file) => !CAPABILITIES.includes(dirname(file)))).toEqual([]);
    for (const file of faces) {
      expect(linesOf(file), file).toBeLessThanOrEqual(30);
      const code = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
      const odd = code.statements.filter(
        (statement) =>
          !ts.isExportDeclaration(statement) ||
          !statement.exportClause ||
          !ts.isNamedExports(statement.exportClause),
      );
      expect(odd.length, `${file} holds more than re-exports by name`).toBe(0);
    }
  });

  it('has no import cycle, not even of types', () => {
    expect(findCycle()).toEqual([]);
  });

  it('keeps the order inside the server', () => {
    const partOf = (file: string): string => (file.split('/').length > 2 ? (file.split('/')[1] ?? '') : '');
    const wrong = edges
      .filter(({ from, to }) => folderOf(from) === 'server' && folderOf(to) === 'server')
      .filter(({ from, to }) => {
        const [above, below] = [SERVER_ORDER.indexOf(partOf(from)), SERVER_ORDER.indexOf(partOf(to))];
        if (SERVER_SHARED.includes(partOf(from))) return below !== -1;
        return above !== -1 && below !== -1 && below < above;
      });
    const beside = edges.filter(
      ({ from, to }) => from.startsWith('server/chat/') && to.startsWith('server/http/'),
    );
    const composing = edges.filter(
      ({ from, to }) =>
        /^server\/(services|app|main)\.ts$/.test(to) &&
        !/^(server\/(services|app|main)\.ts|bin\/.*)$/.test(from),
    );
    expect([...wrong, ...beside, ...composing]).toEqual([]);
  });

  it('keeps the turn free of transport and storage, and its one file readable', () => {
    const turn = shipped.filter((file) => file.startsWith('server/turn/'));
    for (const file of turn) {
      const { own, packages } = imports.get(file) ?? { own: [], packages: [] };
      expect(
        packages.filter((name) => /^(express|socket\.io|kysely|better-sqlite3|pg)/.test(name)),
        file,
      ).toEqual([]);
      expect(
        own.filter((path) => /^server\/(chat|http|hub|turn-log|store)\//.test(path)),
        file,
      ).toEqual([]);
    }
    expect(linesOf('server/turn/run-turn.ts')).toBeLessThanOrEqual(200);
  });

  it('lets nothing shipped import tests or benchmarks', () => {
    expect(edges.filter(({ to }) => ['tests', 'bench', 'scripts'].includes(folderOf(to)))).toEqual([]);
  });

  it('reads the environment in one file only, and prints from the command line only', () => {
    const code = shipped.filter((file) => !file.startsWith('bin/'));
    const without = (pattern: RegExp, allowed: string[]): string[] =>
      code.filter((file) => !allowed.includes(file) && pattern.test(read(file)));
    expect(without(/\bprocess\.env\b/, ['server/config.ts'])).toEqual([]);
    expect(without(/\bconsole\.(log|error|warn|info|debug)\b/, [])).toEqual([]);
  });

  it('has small files with names that say something', () => {
    const sizes = shipped.map(linesOf).sort((a, b) => a - b);
    expect(
      files.filter((file) => linesOf(file) > 400 && !OVER_400_LINES.some((place) => file.startsWith(place))),
    ).toEqual([]);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(100);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(250);
    expect(files.filter((file) => FORBIDDEN_NAMES.test(file))).toEqual([]);
  });

  it('keeps folders to at most 15 source files, two levels below a top-level one', () => {
    const folders = new Map<string, number>();
    for (const file of shipped) folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
    expect([...folders].filter(([, count]) => count > 15)).toEqual([]);
    expect([...folders.keys()].filter((folder) => folder.split('/').length > 3)).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function existsAsText(file: string): boolean {
  return ts.sys.fileExists(file);
}

function linesOf(file: string): number {
  return read(file).trimEnd().split('\n').length;
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function importsOf(file: string): { own: string[]; packages: string[] } {
  const names = ts.preProcessFile(read(file), true, true).importedFiles.map((found) => found.fileName);
  const own = names
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(file), name)))
    .map((path) => sourceOf(path))
    .filter((path): path is string => path !== undefined);
  return { own, packages: names.filter((name) => !name.startsWith('.')) };
}

/** Imports are written with the extension of what runs. */
function sourceOf(path: string): string | undefined {
  return [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx'), path].find((file) =>
    files.includes(file),
  );
}

/** The files of one cycle in order, or nothing. */
function findCycle(): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (state.get(file) === 'done') return [];
    if (state.get(file) === 'open') return [...path.slice(path.indexOf(file)), file];
    state.set(file, 'open');
    path.push(file);
    for (const next of imports.get(file)?.own ?? []) {
      const cycle = visit(next);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    state.set(file, 'done');
    return [];
  };
  for (const file of shipped) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
