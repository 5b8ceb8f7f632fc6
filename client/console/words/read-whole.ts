/** A whole number from 1 to `most` as it was typed; undefined for anything else. */
export function readWhole(text: string, most: number): number | undefined {
  if (!/^\d+$/.test(text.trim())) return undefined;
  const value = Number(text);
  return value >= 1 && value <= most ? value : undefined;
}
