/** What stands in quotation marks is somebody else's, unless it is a name: `a dog called "Max"`. */
export function withoutQuotations(text: string): string {
  return text
    .replace(/"([^"\n]{0,400})"/g, (_whole, inside: string, at: number) => {
      const before = text.slice(Math.max(0, at - 24), at);
      const isName =
        inside.split(' ').length <= 4 &&
        /\b(?:called|named|name is|call me|go by|is|love|like|watch|read|favourite \w+ is|called it|titled)\s*$/i.test(
          before,
        );
      return isName ? inside : ' ';
    })
    .replace(/ {2,}/g, ' ');
}
