/** Keccak-256 as Ethereum has it (the padding before it became SHA-3, so node:crypto has none), for EIP-55. */
const MASK = (1n << 64n) - 1n;
const ROUND_CONSTANTS = makeRoundConstants();
const RATE = 136;

export function keccak256(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array((Math.floor(message.length / RATE) + 1) * RATE);
  padded.set(message);
  padded[message.length] = 1;
  padded[padded.length - 1] = (padded[padded.length - 1] ?? 0) | 0x80;
  const lanes = new Array<bigint>(25).fill(0n);
  const words = new DataView(padded.buffer);
  for (let block = 0; block < padded.length; block += RATE) {
    for (let lane = 0; lane < RATE / 8; lane += 1) {
      lanes[lane] = at(lanes, lane) ^ words.getBigUint64(block + lane * 8, true);
    }
    permute(lanes);
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (let lane = 0; lane < 4; lane += 1) digest.setBigUint64(lane * 8, at(lanes, lane), true);
  return new Uint8Array(digest.buffer);
}

function permute(lanes: bigint[]): void {
  for (const constant of ROUND_CONSTANTS) {
    const parity = [0, 1, 2, 3, 4].map((x) =>
      [0, 5, 10, 15, 20].reduce((sum, y) => sum ^ at(lanes, x + y), 0n),
    );
    const mixed = lanes.map((lane, index) => {
      const x = index % 5;
      return lane ^ at(parity, (x + 4) % 5) ^ rotate(at(parity, (x + 1) % 5), 1);
    });
    const moved = moveLanes(mixed);
    for (let index = 0; index < 25; index += 1) {
      const row = index - (index % 5);
      const next = at(moved, row + ((index + 1) % 5));
      lanes[index] = at(moved, index) ^ (~next & MASK & at(moved, row + ((index + 2) % 5)));
    }
    lanes[0] = at(lanes, 0) ^ constant;
  }
}

/** Rho and pi in one walk: each lane is turned by a triangular number and moved. */
function moveLanes(lanes: bigint[]): bigint[] {
  const moved = [...lanes];
  let [x, y] = [1, 0];
  for (let step = 0; step < 24; step += 1) {
    const turned = rotate(at(lanes, x + 5 * y), (((step + 1) * (step + 2)) / 2) % 64);
    [x, y] = [y, (2 * x + 3 * y) % 5];
    moved[x + 5 * y] = turned;
  }
  return moved;
}

/** The constants are the output of a shift register of eight bits. */
function makeRoundConstants(): bigint[] {
  let register = 1;
  return Array.from({ length: 24 }, () => {
    let constant = 0n;
    for (let bit = 0; bit < 7; bit += 1) {
      if (register & 1) constant |= 1n << BigInt(2 ** bit - 1);
      register = register & 0x80 ? ((register << 1) ^ 0x171) & 0xff : register << 1;
    }
    return constant;
  });
}

function rotate(lane: bigint, by: number): bigint {
  const bits = BigInt(by);
  return by === 0 ? lane : ((lane << bits) | (lane >> (64n - bits))) & MASK;
}

function at(lanes: bigint[], index: number): bigint {
  return lanes[index] ?? 0n;
}
