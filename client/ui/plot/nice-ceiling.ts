const STEPS = [1, 2, 2.5, 5, 10];

/** The least round number, at least 1, that is not below `value`: what the top line of a plot stands for. */
export function niceCeiling(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = STEPS.find((each) => each * power >= value) ?? 10;
  const ceiling = step * power;
  return Number.isInteger(ceiling) ? ceiling : Math.ceil(ceiling);
}
