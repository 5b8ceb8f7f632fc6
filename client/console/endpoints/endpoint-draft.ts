/** A model server while it is typed, and what can be read from it. The server has the last word on every field. */
import type { EndpointInput } from '../../../protocol/console/voices.js';
import { randomUuid } from '../../http/random-uuid.js';
import { readWhole } from '../words/read-whole.js';
import type { EndpointRow } from './endpoint-row.js';

export interface EndpointDraft {
  id: string;
  name: string;
  url: string;
  model: string;
  /** Empty keeps the stored one. */
  key: string;
  removeKey: boolean;
  enabled: boolean;
  priority: string;
  concurrency: string;
  contextTokens: string;
  maxReplyTokens: string;
  temperature: string;
}

export const MOST = {
  priority: 99,
  concurrency: 10_000,
  contextTokens: 10_000_000,
  maxReplyTokens: 1_000_000,
};
export type NumberField = keyof typeof MOST;
export const HOTTEST = 2;

export function newDraft(): EndpointDraft {
  return {
    id: randomUuid(),
    name: '',
    url: '',
    model: '',
    key: '',
    removeKey: false,
    enabled: true,
    priority: '1',
    concurrency: '',
    contextTokens: '8192',
    maxReplyTokens: '1024',
    temperature: '',
  };
}

export function draftOf(endpoint: EndpointRow): EndpointDraft {
  const text = (value: number | null) => (value === null ? '' : String(value));
  return {
    id: endpoint.id,
    name: endpoint.name,
    url: endpoint.url,
    model: endpoint.model ?? '',
    key: '',
    removeKey: false,
    enabled: endpoint.enabled,
    priority: text(endpoint.priority),
    concurrency: text(endpoint.concurrency),
    contextTokens: text(endpoint.contextTokens),
    maxReplyTokens: text(endpoint.maxReplyTokens),
    temperature: text(endpoint.temperature),
  };
}

export type DraftProblem = 'url' | 'temperature' | NumberField;

/** What cannot be read as it stands. An empty name is taken from the address. */
export function problemsOf(draft: EndpointDraft): Set<DraftProblem> {
  const problems = new Set<DraftProblem>();
  if (!isHttp(draft.url)) problems.add('url');
  if (draft.temperature.trim() !== '' && readTemperature(draft.temperature) === undefined)
    problems.add('temperature');
  for (const field of ['priority', 'contextTokens', 'maxReplyTokens'] as const)
    if (readWhole(draft[field], MOST[field]) === undefined) problems.add(field);
  if (draft.concurrency.trim() !== '' && readWhole(draft.concurrency, MOST.concurrency) === undefined)
    problems.add('concurrency');
  return problems;
}

/** Undefined while something is wrong with it. */
export function readEndpoint(draft: EndpointDraft): EndpointInput | undefined {
  if (problemsOf(draft).size > 0) return undefined;
  const url = draft.url.trim();
  return {
    id: draft.id,
    name: draft.name.trim() === '' ? new URL(url).host : draft.name.trim(),
    url,
    model: draft.model.trim() === '' ? null : draft.model.trim(),
    enabled: draft.enabled,
    priority: Number(draft.priority),
    concurrency: draft.concurrency.trim() === '' ? null : Number(draft.concurrency),
    contextTokens: Number(draft.contextTokens),
    maxReplyTokens: Number(draft.maxReplyTokens),
    temperature: readTemperature(draft.temperature) ?? null,
    ...(draft.removeKey ? { key: null } : draft.key.trim() === '' ? {} : { key: draft.key.trim() }),
  };
}

function isHttp(text: string): boolean {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}

function readTemperature(text: string): number | undefined {
  if (!/^\d+([.,]\d+)?$/.test(text.trim())) return undefined;
  const value = Number(text.trim().replace(',', '.'));
  return value <= HOTTEST ? value : undefined;
}
