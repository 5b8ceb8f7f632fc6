import type { Command } from 'commander';
import { z } from 'zod';
import type { Fact } from '../../memory/index.js';
import { runJsonlCommand } from './jsonl-command.js';
import { createTelling, ToldMessages } from './told-messages.js';

const RememberLine = z.object({ messages: ToldMessages });

export function defineRemember(program: Command): void {
  program
    .command('remember')
    .description(
      'write facts from conversations: lines of {"messages": [{id, role, text, at}]} in, {"facts"} out',
    )
    .option(
      '--data <folder>',
      "the installation's folder; what is remembered here is kept nowhere, and nothing in it is read or changed",
    )
    .addHelpText(
      'after',
      '\nEach line is a person of its own. Facts that no longer hold are in the answer too: they have a valid_to.',
    )
    .action(async () => {
      const tell = createTelling();
      const { signal } = new AbortController();
      await runJsonlCommand({
        input: RememberLine,
        async answer({ messages }) {
          const { store, owner } = await tell(messages, signal);
          const { facts } = await store.load(owner);
          return { facts: facts.filter(({ about }) => about === 'person').map(describeFact) };
        },
      });
    });
}

function describeFact(fact: Fact) {
  const { id, text, kind, subject, attribute, value, sources, supersedes, utcOffsetMinutes } = fact;
  // Of what was never so, or was said better since, nobody knows when it ended: it holds no longer than it was believed.
  const validTo = fact.validTo ?? fact.retired?.at ?? null;
  return {
    id,
    text,
    kind,
    subject,
    attribute,
    value,
    source_message_ids: sources.map(({ messageId }) => messageId),
    valid_from: isoTime(fact.validFrom, utcOffsetMinutes),
    valid_to: isoTime(validTo, utcOffsetMinutes),
    supersedes,
  };
}

/** ISO 8601 as the clock showed it where the message was written. */
function isoTime(at: number | null, utcOffsetMinutes: number): string | null {
  if (at === null) return null;
  const local = new Date(at + utcOffsetMinutes * 60_000).toISOString().slice(0, -1);
  const minutes = Math.abs(utcOffsetMinutes);
  const twoDigits = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  return `${local}${utcOffsetMinutes < 0 ? '-' : '+'}${twoDigits(minutes / 60)}:${twoDigits(minutes % 60)}`;
}
