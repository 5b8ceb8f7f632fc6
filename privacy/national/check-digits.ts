/** Checks that no library has. Digits are given as text, the check digit included unless said otherwise. */

export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0);
}

/** Products are replaced by the sum of their digits. */
export function crossSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => {
    const product = weight * Number(digits.charAt(index));
    return sum + Math.floor(product / 10) + (product % 10);
  }, 0);
}

export function isOneDigitRepeated(value: string): boolean {
  return /^(\d)\1*$/.test(value);
}

/** ICAO Doc 9303: weights 7, 3, 1, a letter counts from A = 10. */
export function passesIcao(numberWithCheck: string): boolean {
  const value = (character: string): number => parseInt(character, 36);
  const body = [...numberWithCheck.slice(0, -1)];
  const sum = body.reduce(
    (total, character, index) => total + value(character) * ([7, 3, 1][index % 3] ?? 0),
    0,
  );
  return sum % 10 === Number(numberWithCheck.slice(-1));
}

/** The letter as its place in the alphabet in two digits, as German insurance numbers take it. */
export function letterAsDigits(letter: string): string {
  return String(parseInt(letter, 36) - 9).padStart(2, '0');
}
