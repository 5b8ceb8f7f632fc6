/** From UTF-16 offsets to offsets in Unicode code points, asked for in ascending order; linear altogether. */
export function countCodePoints(text: string): (offset: number) => number {
  let [at, count] = [0, 0];
  return (offset) => {
    if (offset < at) throw new RangeError(`offsets are asked for in ascending order: ${offset} after ${at}`);
    for (; at < offset; at += 1) {
      if (!isSecondOfPair(text, at)) count += 1;
    }
    return count;
  };
}

function isSecondOfPair(text: string, index: number): boolean {
  const [unit, before] = [text.charCodeAt(index), text.charCodeAt(index - 1)];
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}
