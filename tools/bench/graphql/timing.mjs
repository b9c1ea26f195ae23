// Times are in milliseconds, as a client sees them.

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

export const summary = (times) => {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95) };
};

async function timed(work) {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** Times of `count` runs of each side, one after the other and in turns, so that a machine that slows down favours none. */
export async function inTurns(sides, { rounds, runs }) {
  const times = new Map(sides.map(([name]) => [name, []]));
  for (const [, page] of sides) for (let run = 0; run < runs; run += 1) await page();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, page] of round % 2 === 0 ? sides : sides.toReversed()) {
      for (let run = 0; run < runs; run += 1) times.get(name).push(await timed(page));
    }
  }
  return times;
}

/** Requests a second with `clients` asking at once for `seconds`. */
export async function throughput(page, { clients, seconds }) {
  const until = performance.now() + seconds * 1000;
  let count = 0;
  const client = async () => {
    while (performance.now() < until) {
      await page();
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return count / seconds;
}
