/**
 * Cuts Markdown at blank lines where that changes nothing: not in fenced code, not inside a list or what is
 * indented under it. While an answer streams in, only its last block is parsed again. The blocks put together are
 * the text, to the character.
 */
export function splitBlocks(text: string): string[] {
  const blocks: string[] = [];
  let block = '';
  let fence: string | null = null;
  let blank = false;
  for (const line of text.split(/(?<=\n)/)) {
    if (fence === null && blank && line.trim() !== '' && !continues(block, line)) {
      blocks.push(block);
      block = '';
    }
    block += line;
    fence = fenceAfter(line, fence);
    blank = line.trim() === '';
  }
  return block === '' ? blocks : [...blocks, block];
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const LIST_ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])\s/;

/** The fence that is open after this line, if one is. A longer fence is closed only by one as long. */
function fenceAfter(line: string, open: string | null): string | null {
  const marker = FENCE.exec(line)?.[1];
  if (marker === undefined) return open;
  if (open === null) return marker;
  const closes = marker.startsWith(open) && line.trim() === marker;
  return closes ? null : open;
}

/** Whether a line after a blank one still belongs to the block before it. */
function continues(block: string, line: string): boolean {
  return /^(?: {2,}|\t)/.test(line) || (LIST_ITEM.test(block) && LIST_ITEM.test(line));
}
