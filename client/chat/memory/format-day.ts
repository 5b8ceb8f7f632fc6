/** "3 May", and the year where it is another one than now, in the reader's language. */
export function formatDay(at: number, locale: string, now = new Date()): string {
  const otherYear = new Date(at).getFullYear() !== now.getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(otherYear ? { year: 'numeric' } : {}),
  }).format(at);
}
