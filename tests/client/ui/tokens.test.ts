import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, parseOklch } from './oklch.js';
import type { Oklch } from './oklch.js';

const TOKENS = readFileSync('client/ui/tokens.css', 'utf8');

type Theme = 'light' | 'dark';
type Colours = Map<string, Record<Theme, Oklch>>;

function readColours(css: string): Colours {
  const declarations = css.matchAll(
    /--([\w-]+):\s*light-dark\(\s*(oklch\([^)/]+\)),\s*(oklch\([^)/]+\))\s*\)/g,
  );
  return new Map(
    [...declarations].map(([, name = '', light = '', dark = '']) => [
      name,
      { light: parseOklch(light), dark: parseOklch(dark) },
    ]),
  );
}

const [everyday = '', moreContrast = ''] = TOKENS.split('@media (prefers-contrast: more)');
const CALM = readColours(everyday);
const STARK = new Map([...CALM, ...readColours(moreContrast)]);

const TEXT = ['ink', 'ink-quiet', 'accent-ink', 'margin-ink', 'amber', 'brick'];
const OTHER = ['rule', 'accent', 'margin-line'];

function contrastOf(colours: Colours, theme: Theme, [name, on]: [string, string]): number {
  const colour = colours.get(name);
  const surface = colours.get(on);
  if (!colour || !surface) throw new Error(`tokens.css has no colour ${name} or ${on}`);
  return contrast(colour[theme], surface[theme]);
}

describe('the colours of tokens.css', () => {
  for (const [mode, colours] of [
    ['everyday', CALM],
    ['more contrast', STARK],
  ] as const) {
    for (const theme of ['light', 'dark'] as const) {
      it.each(TEXT)(`keep %s at 7:1 on paper and on the bubble (${mode}, ${theme})`, (name) => {
        expect(contrastOf(colours, theme, [name, 'paper'])).toBeGreaterThanOrEqual(7);
        expect(contrastOf(colours, theme, [name, 'bubble'])).toBeGreaterThanOrEqual(7);
      });

      it.each(OTHER)(`keep %s at 4.5:1 on paper (${mode}, ${theme})`, (name) => {
        expect(contrastOf(colours, theme, [name, 'paper'])).toBeGreaterThanOrEqual(4.5);
      });
    }
  }

  it('are all judged here', () => {
    const surfaces = ['paper', 'bubble'];
    expect([...CALM.keys()].sort()).toEqual([...surfaces, ...TEXT, ...OTHER].sort());
  });
});

describe('the style sheets beside tokens.css', () => {
  const sheets = readdirSync('client', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css') && !path.endsWith('tokens.css'))
    .map((path) => join('client', path));

  it.each(sheets)('%s names no colour, size or duration', (path) => {
    const css = readFileSync(path, 'utf8').replace(/\/\*.*?\*\//gs, '');
    expect(
      css.match(/\b[\d.]+(?:px|rem|em|ch|pt|vh|vw|ms|s)\b|#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(/gi),
    ).toBeNull();
  });

  it.each(sheets)('%s uses only tokens that exist', (path) => {
    const css = readFileSync(path, 'utf8');
    const own = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? '');
    expect(used.filter((name) => !own.has(name) && !TOKENS.includes(`${name}:`))).toEqual([]);
  });
});

describe('text', () => {
  it('is never smaller than 13 px', () => {
    const sizes = [...TOKENS.matchAll(/--text-\d+:\s*([\d.]+)rem/g)].map(([, rem]) => Number(rem) * 16);
    expect(Math.min(...sizes)).toBe(13);
  });
});
