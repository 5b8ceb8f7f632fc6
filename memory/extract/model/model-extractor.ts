/**
 * An extractor over a language model. What it answers goes through the same gate as what the grammar reads; where no
 * model answers, the grammar does.
 */
import { randomUUID } from 'node:crypto';
import type { Generator } from '../../../generator/index.js';
import type { Claim } from '../../claim.js';
import type { ExtractInput, Extractor } from '../../extractor.js';
import { firstMoment, lastMoment, dayOf } from '../../time/calendar.js';
import { formatDay } from '../../time/format-dates.js';
import { readWish } from '../acts/wishes.js';
import { admitClaims } from '../admit-claims.js';
import { sentencesOf } from '../reading/clauses.js';
import { normalise } from '../reading/normalise.js';
import { stemWords } from '../reading/stem-words.js';
import { createSecrets } from '../secrets.js';
import type { ExtractedFact } from './extract-memories.js';
import { extractMemories } from './extract-memories.js';

export interface ModelExtractorOptions {
  complete: Generator['complete'];
  /** Answers where no model does. */
  fallback: Extractor;
}

const MODEL_TRUST = 0.75;
const KNOWN_SENTENCES = 20;

export function createModelExtractor({ complete, fallback }: ModelExtractorOptions): Extractor {
  const secrets = createSecrets();
  return {
    name: `model ${extractMemories.version}`,
    extract: async (input, signal) => {
      const { message, before, known } = input;
      // What holds a secret is shown to nobody.
      if (secrets.isIn(message.text)) return fallback.extract(input, signal);
      const completion = await complete(
        extractMemories,
        {
          dialogue: before.map(({ role, text }) => ({ role, text })),
          message: message.text,
          known: known.slice(-KNOWN_SENTENCES).map(({ text }) => text),
          date: formatDay(message.at, message.utcOffsetMinutes),
          fence: randomUUID().slice(0, 8),
        },
        { signal },
      );
      if (completion.degraded !== undefined) return fallback.extract(input, signal);
      const asked = before.at(-1)?.role === 'assistant' ? before.at(-1)?.text : undefined;
      const claims = completion.answer.facts.map((fact) => toClaim(fact, input));
      return admitClaims(claims, { message: message.text, answered: asked ?? '', secrets });
    },
  };
}

function toClaim(
  { act, text, kind, subject, attribute, value, from, to }: ExtractedFact,
  { message }: ExtractInput,
): Claim {
  return {
    act,
    text: `${text.replace(/\s+/g, ' ').trim().replace(/\.+$/, '')}.`,
    kind,
    subject: /^(?:self|you|user|me|person)$/i.test(subject.trim()) ? 'self' : subject.trim(),
    attribute: attribute.trim().toLowerCase(),
    value: value.replace(/\s+/g, ' ').trim(),
    insteadOf: null,
    validFrom: momentOf(from, (day) => firstMoment(day, message.utcOffsetMinutes)),
    validTo: momentOf(to, (day) => lastMoment(day, message.utcOffsetMinutes)),
    trust: MODEL_TRUST,
    importance: 0.5,
    wished: isWished(value, message.text),
    sourceMessageIds: [message.id],
  };
}

function momentOf(day: string | null, at: (day: number) => number): number | null {
  const groups = /^(?<year>\d{4})-(?<month>\d\d)-(?<date>\d\d)$/.exec(day ?? '')?.groups;
  if (groups === undefined) return null;
  return at(
    dayOf({ year: Number(groups['year']), month: Number(groups['month']), day: Number(groups['date']) }),
  );
}

/** Only what stands in a sentence that asks for it; another in the same message is not wished. */
function isWished(value: string, message: string): boolean {
  const words = stemWords(value);
  return sentencesOf(normalise(message)).some((sentence) => {
    const { wished, text } = readWish(sentence);
    if (!wished) return false;
    const said = stemWords(text === '' ? message : text);
    return words.every((word) => said.includes(word));
  });
}
