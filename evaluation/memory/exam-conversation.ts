/**
 * Conversations with questions whose answers stand in known turns, one JSON object a line, as in LoCoMo. Evidence there
 * is written by hand: several ids in one string ("D8:6; D9:17"), zeros before a number ("D30:05"), a colon too many
 * ("D:11:26"). What names no turn even so is left out.
 */
import { z } from 'zod';
import { PastTurn } from '../../memory/index.js';

export interface ExamQuestion {
  text: string;
  /** Ids of turns of its conversation, each once. */
  evidence: string[];
  category: string;
}

export interface ExamConversation {
  conv: string;
  turns: PastTurn[];
  questions: ExamQuestion[];
}

const Name = z.union([z.string(), z.number()]).transform(String);

export const ExamLine = z.object({
  conv: Name,
  turns: z.array(PastTurn),
  qa: z.array(
    z.object({
      question: z.string(),
      evidence: z.array(z.string()).default([]),
      category: Name.default('none'),
    }),
  ),
});

export function examOf({ conv, turns, qa }: z.output<typeof ExamLine>): ExamConversation {
  const known = new Map(turns.map(({ id }) => [plain(id), id]));
  return {
    conv,
    turns,
    questions: qa.map(({ question, evidence, category }) => ({
      text: question,
      evidence: [...new Set(evidence.flatMap((written) => idsIn(written, known)))],
      category,
    })),
  };
}

function idsIn(written: string, known: ReadonlyMap<string, string>): string[] {
  const whole = known.get(plain(written));
  if (whole !== undefined) return [whole];
  return written
    .split(/[\s;,]+/)
    .map((part) => known.get(plain(part)))
    .filter((id) => id !== undefined);
}

/** "D:11:26" and "D30:05" as "D11:26" and "D30:5". */
function plain(id: string): string {
  return id
    .trim()
    .replace(/^(\p{L}+):(?=\d)/u, '$1')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}
