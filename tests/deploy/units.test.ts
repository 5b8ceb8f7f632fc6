import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const runs = (program: string, option: string) => spawnSync(program, [option]).status === 0;
const SERVICES = ['parley.service', 'parley-backup.service'];
/** systemd's own scale, in tenths: up to 2.0 of 10 is what it calls OK. */
const MOST_EXPOSURE = 20;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The units as they are, but for the path of Node, which is elsewhere on a machine that develops. */
function copyUnits(): string[] {
  return readdirSync('deploy/systemd').map((name) => {
    const unit = readFileSync(`deploy/systemd/${name}`, 'utf8');
    const copy = join(folder, name);
    writeFileSync(copy, unit.replaceAll('/usr/bin/node', process.execPath));
    return copy;
  });
}

describe.skipIf(!runs('systemd-analyze', '--version'))('the systemd units', () => {
  it('are right, each word of them', () => {
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', ...copyUnits()], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it.each(SERVICES)('leave %s little that it could do to the machine', (name) => {
    const how = ['security', '--offline=true', `--threshold=${MOST_EXPOSURE}`, '--no-pager'];
    const { status, stdout } = spawnSync('systemd-analyze', [...how, `deploy/systemd/${name}`], {
      encoding: 'utf8',
    });
    expect(status, stdout).toBe(0);
  });
});

describe.skipIf(!runs('caddy', 'version'))('the Caddyfile', () => {
  it('is understood by Caddy: TLS for the name, and every request but the operator’s goes to Parley', () => {
    const adapted = execFileSync('caddy', ['adapt', '--config', 'deploy/Caddyfile'], {
      encoding: 'utf8',
      env: { ...process.env, PARLEY_DOMAIN: 'chat.example.org' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(adapted).toContain('"host":["chat.example.org"]');
    expect(adapted).toContain('"dial":"127.0.0.1:3000"');
    expect(adapted).toContain('"path":["/metrics","/readyz","/healthz"]');
    expect(adapted).toContain('"listen":[":443"]');
  });
});

describe('the image', () => {
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n');

  it('is built from everything that the build reads, and nothing that lies about', () => {
    const build = readFileSync('bin/build.js', 'utf8');
    const list = build.slice(build.indexOf('const SOURCES'), build.indexOf('const say'));
    const sources = [...list.matchAll(/'([\w.]+)'/g)].map(([, name]) => name ?? '');
    expect(sources.length).toBeGreaterThan(10);
    for (const name of [...sources, 'package-lock.json', '.npmrc', 'deploy/steps']) {
      expect(ignored, name).toContain(`!${name}`);
    }
    expect(ignored.find((line) => line !== '' && !line.startsWith('#'))).toBe('*');
  });

  it('runs as nobody special, is asked for its health, and has each step as a script', () => {
    const dockerfile = readFileSync('deploy/Dockerfile', 'utf8');
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '));
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK /m);
    expect(last).toContain('/readyz');
    const steps = [...dockerfile.matchAll(/^RUN .*?(deploy\/steps\/\w+\.sh)/gm)].map(
      ([, script]) => script ?? '',
    );
    expect(steps.map((script) => script.split('/')[2])).toEqual(['install.sh', 'build.sh', 'prune.sh']);
    for (const script of steps) expect(existsSync(script), script).toBe(true);
    const tried = readFileSync('deploy/try-steps.sh', 'utf8');
    for (const script of steps) expect(tried).toContain(/(\w+)\.sh$/.exec(script)?.[1]);
  });
});
