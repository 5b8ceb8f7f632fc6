/** Facts written by hand for the scripted lives, in a store in RAM. */
import type { Fact } from '../../memory/index.js';
import { createRamFactStore } from '../../memory/index.js';
import { ATTRIBUTES, isFavourite } from '../../memory/attributes.js';
import type { AttributeName } from '../../memory/attributes.js';
import type { FactStore, Retirement } from '../../memory/index.js';
import type { VisitorId } from '../../protocol/ids.js';
import { FIRST_LIVES_FACTS } from '../fixtures/memory/lives-first-facts.js';
import type { ScriptedLife } from '../fixtures/memory/scripted-life.js';
import { adding, factOf, writeOf } from './facts.js';

const DAY_MS = 86_400_000;

export async function storeOfIdealFacts(life: ScriptedLife, owner: VisitorId): Promise<FactStore> {
  const store = createRamFactStore();
  const facts = (FIRST_LIVES_FACTS[life.name] ?? '')
    .trim()
    .split('\n')
    .map((line) => idealFact(line, life));
  await store.apply(owner, writeOf(adding(...facts)));
  return store;
}

function idealFact(line: string, life: ScriptedLife): Fact {
  const [told = '', attribute = '', subject = '', value = '', text = '', days = '', over = ''] =
    line.split('|');
  const first = life.conversations[Number(told) - 1]?.[0];
  const offset = first?.at.slice(19) ?? 'Z';
  const [from = '', to = ''] = days.split('..');
  const recordedAt = Date.parse(first?.at ?? '');
  const retired: Retirement | null =
    over === ''
      ? null
      : { at: recordedAt + DAY_MS, because: over === 'ended' ? 'ended' : 'superseded', by: null };
  return factOf({
    attribute,
    subject,
    value,
    text,
    recordedAt,
    retired,
    kind: isFavourite(attribute) ? 'preference' : ATTRIBUTES[attribute as AttributeName].kind,
    validFrom: from === '' ? null : Date.parse(`${from}T00:00:00${offset}`),
    validTo: to === '' ? null : Date.parse(`${to}T00:00:00${offset}`) + DAY_MS - 1,
    utcOffsetMinutes: minutesOf(offset),
  });
}

export function minutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours = '0', minutes = '0'] = offset.slice(1).split(':');
  return (offset.startsWith('-') ? -1 : 1) * (60 * Number(hours) + Number(minutes));
}
