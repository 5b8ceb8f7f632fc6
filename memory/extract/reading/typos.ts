/** Two letters that changed places in a word that a fact turns on: "wrok", "lvie", "sitser". */
const KEYWORDS =
  'work live lives living love like have name called sister brother mother father husband wife daughter friend birthday favourite moved married engaged divorced allergic vegetarian vegan studying student teacher nurse engineer doctor remember forget actually really because years month week tomorrow yesterday weekend enjoy prefer collect guitar piano football coffee computer school university hospital company office house garden flat apartment boyfriend girlfriend partner children born from currently engineer playing reading writing running swimming cooking learning speak french spanish german english'.split(
    ' ',
  );
/** Words of their own that such a change also makes. */
const WORDS = new Set(
  'form evil vile weak lien feel diary seal lovely salve wok ever never on to own won trail'.split(' '),
);

const MENDED: ReadonlyMap<string, string> = new Map(
  KEYWORDS.flatMap((word) =>
    Array.from({ length: word.length - 2 }, (_, index) => {
      const at = index + 1;
      const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
      return [swapped, word] as const;
    }).filter(([swapped, whole]) => swapped !== whole && !WORDS.has(swapped) && !KEYWORDS.includes(swapped)),
  ),
);

export function mendTypos(text: string): string {
  return text.replace(/(?<![\p{L}'])[a-z]{4,}(?![\p{L}'])/gu, (word) => MENDED.get(word) ?? word);
}
