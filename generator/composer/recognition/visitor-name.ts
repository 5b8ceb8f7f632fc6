/** The name of who introduces themselves, from the words as written, because a name shows by its capital. */
const INTRODUCTIONS = [
  /\b(?:my name is|the name is|the name's|my name's|my names|i am called|i'm called|im called|people call me|friends call me|you can call me|just call me|please call me)\s+(?<name>\p{L}[\p{L}'’-]{1,29})/iu,
  /^(?:hi|hello|hey|good \w+)[,!.]?(?:\s+there)?[,!.]?\s+(?:i am|i'm|im|this is|it's|it is)\s+(?<name>\p{Lu}[\p{L}'’-]{1,29})\s*(?:,.*|[.!])?$/iu,
  /^(?:(?:hi|hello|hey)[,!.]?\s+)?(?:i am|i'm|im)\s+(?<name>\p{Lu}[\p{L}'’-]{1,29})\s+from\s/iu,
  /^call me\s+(?<name>\p{Lu}[\p{L}'’-]{1,29})\s*(?:,.*|[.!])?$/iu,
];

const NOT_NAMES: ReadonlySet<string> = new Set(
  'a an the not my your what when where crazy later back maybe sir mad stupid whatever tomorrow today'.split(
    ' ',
  ),
);

const STARTS_HIGH = /^\p{Lu}/u;

export function findVisitorName(text: string): string | undefined {
  for (const introduction of INTRODUCTIONS) {
    const name = introduction.exec(text.replace(/’/g, "'"))?.groups?.['name'];
    if (name === undefined || NOT_NAMES.has(name.toLowerCase())) continue;
    const isNamedOutright = introduction === INTRODUCTIONS[0];
    if (isNamedOutright || STARTS_HIGH.test(name)) return capitalise(name);
  }
  return undefined;
}

function capitalise(name: string): string {
  return STARTS_HIGH.test(name) ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
