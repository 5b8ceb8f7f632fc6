import type { Conversation } from '../../../protocol/conversation.js';

export type Age = 'today' | 'week' | 'earlier';

const AGES: readonly Age[] = ['today', 'week', 'earlier'];
const DAYS_IN_WEEK = 7;

/** By when they were last spoken in, in the reader's own days; in the order given, without empty groups. */
export function groupByAge(
  conversations: readonly Conversation[],
  now: Date,
): { age: Age; conversations: Conversation[] }[] {
  const today = startOfDay(now, 0);
  const week = startOfDay(now, DAYS_IN_WEEK - 1);
  const ageOf = ({ updatedAt }: Conversation): Age => {
    if (updatedAt >= today) return 'today';
    return updatedAt >= week ? 'week' : 'earlier';
  };
  return AGES.map((age) => ({
    age,
    conversations: conversations.filter((each) => ageOf(each) === age),
  })).filter((group) => group.conversations.length > 0);
}

function startOfDay(now: Date, daysBefore: number): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysBefore).getTime();
}
