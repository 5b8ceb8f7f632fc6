/** Text from a page or document that was read, cited as [n]. */
export interface Passage {
  n: number;
  title: string;
  text: string;
}
