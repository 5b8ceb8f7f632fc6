const IDLE = new Set(
  'the a an my our your you i we it that this of in on at to for with and or is are was were am be about have has had do does did not'.split(
    ' ',
  ),
);

/** The telling words of a text without their endings, so that "cats" is found by "cat". */
export function stemWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !IDLE.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?:ies|es|s|ing|ed)$/, '') : word));
}
