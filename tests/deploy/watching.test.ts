/** What is handed to Prometheus and Grafana, against the series that there are: nothing here may point at nothing. */
import { readFileSync } from 'node:fs';
import { Registry, collectDefaultMetrics } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createMetrics } from '../../server/metrics.js';

const read = (file: string) => readFileSync(`deploy/${file}`, 'utf8');

const Target = z.object({ refId: z.string().regex(/^[A-Z]$/), expr: z.string().min(1) });
const GridPos = z.object({
  x: z.int().min(0),
  y: z.int().min(0),
  w: z.int().min(1).max(24),
  h: z.int().min(1),
});
const Dashboard = z.object({
  uid: z.string().min(1).max(40),
  title: z.string().min(1),
  schemaVersion: z.int().min(36),
  templating: z.object({ list: z.array(z.object({ name: z.string(), type: z.string() })) }),
  panels: z.array(
    z.object({
      id: z.int(),
      type: z.enum(['row', 'timeseries', 'stat']),
      title: z.string().min(1),
      gridPos: GridPos,
      targets: z.array(Target).min(1).optional(),
      fieldConfig: z.object({ defaults: z.object({ unit: z.string() }) }).optional(),
    }),
  ),
});

/** Every name under which Prometheus keeps something of ours: a histogram is three. */
function seriesNames(): Set<string> {
  const { registry } = createMetrics({ processMetrics: false });
  const whole = Registry.merge([registry, defaultMetrics()]);
  return new Set(
    whole.getMetricsAsArray().flatMap(({ name, type }) => {
      const kind = String(type);
      return kind === 'histogram' ? ['_bucket', '_count', '_sum'].map((end) => name + end) : [name];
    }),
  );
}

function defaultMetrics(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

const FOUND = /\b(?:parley|process|nodejs)_[a-z0-9_]+\b/g;
const namesIn = (text: string) => [...new Set(text.match(FOUND) ?? [])];

const LABELS: Record<string, string[]> = {
  parley_turns_total: ['state'],
  parley_errors_total: ['code'],
  parley_stage_seconds_bucket: ['stage', 'outcome', 'le'],
  parley_stage_seconds_count: ['stage', 'outcome'],
  parley_model_tasks_total: ['task', 'outcome'],
  parley_http_request_seconds_bucket: ['method', 'route', 'status', 'le'],
  parley_http_request_seconds_count: ['method', 'route', 'status'],
};

describe('the dashboard', () => {
  const dashboard = Dashboard.parse(JSON.parse(read('grafana/parley.json')));
  const panels = dashboard.panels.filter(({ type }) => type !== 'row');
  const expressions = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));

  it('is of the schema that Grafana imports, each panel with queries, a unit and a place of its own', () => {
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
    expect(panels.length).toBeGreaterThan(10);
    for (const panel of panels) {
      expect(panel.targets, panel.title).toBeDefined();
      expect(panel.fieldConfig, panel.title).toBeDefined();
      expect(panel.gridPos.x + panel.gridPos.w, panel.title).toBeLessThanOrEqual(24);
    }
    const overlapping = dashboard.panels.flatMap((one, index) =>
      dashboard.panels.slice(index + 1).filter((other) => overlap(one.gridPos, other.gridPos)),
    );
    expect(overlapping.map(({ title }) => title)).toEqual([]);
  });

  it('shows only series that there are', () => {
    const known = seriesNames();
    for (const expression of expressions) {
      expect(namesIn(expression).length, expression).toBeGreaterThan(0);
      for (const name of namesIn(expression)) expect(known, expression).toContain(name);
    }
  });

  it('shows every series of ours', () => {
    const shown = expressions.flatMap(namesIn).map((name) => name.replace(/_(bucket|count|sum)$/, ''));
    const { registry } = createMetrics({ processMetrics: false });
    for (const { name } of registry.getMetricsAsArray()) expect(shown).toContain(name);
  });
});

function overlap(a: z.infer<typeof GridPos>, b: z.infer<typeof GridPos>): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

describe('the alerts', () => {
  const rules = read('alerts.yml')
    .split(/^ {6}- alert: /m)
    .slice(1);

  it('each have a severity, and say what it is and what to do', () => {
    expect(rules.length).toBeGreaterThanOrEqual(5);
    for (const rule of rules) {
      expect(rule).toMatch(/^Parley[A-Za-z]+\n/);
      expect(rule).toMatch(/^ {10}severity: (page|ticket)$/m);
      expect(rule).toMatch(/^ {10}summary: \S/m);
      expect(rule).toMatch(/^ {10}action: \S/m);
      expect(rule).toMatch(/^ {8}expr: \S/m);
    }
  });

  it('watch series, and labels of them, that there are', () => {
    const known = seriesNames();
    for (const rule of rules.filter((text) => !text.includes('expr: up{'))) {
      const expression = rule.slice(rule.indexOf('expr:'), rule.indexOf('labels:'));
      const names = namesIn(expression);
      expect(names.length, rule).toBeGreaterThan(0);
      for (const name of names) expect(known, rule).toContain(name);
      for (const [, name = '', label = ''] of expression.matchAll(/(parley_\w+)\{(\w+)=/g)) {
        expect(LABELS[name], rule).toContain(label);
      }
    }
  });

  it('are read by the scrape configuration beside them, which asks for what the server answers', () => {
    const scrape = read('prometheus.yml');
    expect(scrape).toContain('- alerts.yml');
    expect(scrape).toContain('metrics_path: /metrics');
    expect(scrape).toContain('job_name: parley');
  });
});
