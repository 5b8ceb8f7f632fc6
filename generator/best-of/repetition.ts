/** How much of a text repeats: runs of four words, in languages without spaces runs of four characters. */
const RUN = 4;

/** Words in lower case; a character each where a script writes none apart. */
export function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}'’])+/gu,
      ) ?? []
  );
}

/** The share of its runs that stand in `earlier` texts too, or in itself before; 0 where it is too short. */
export function repeatedOf(text: string, earlier: readonly string[]): number {
  const runs = runsOf(text);
  if (runs.length === 0) return 0;
  const said = new Set(earlier.flatMap(runsOf));
  let repeated = 0;
  for (const run of runs) {
    if (said.has(run)) repeated += 1;
    said.add(run);
  }
  return repeated / runs.length;
}

function runsOf(text: string): string[] {
  const words = wordsIn(text);
  return Array.from({ length: Math.max(words.length - RUN + 1, 0) }, (_, at) =>
    words.slice(at, at + RUN).join(' '),
  );
}
