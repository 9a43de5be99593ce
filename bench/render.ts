// Requests a second for the comparison page, ours against the hand-made one, in one process and interleaved rounds.
import { renderByHand } from './handmade.ts';
import { allPairs, catalog, renderOurs, sixes, somePairs, surroundings } from './subject.ts';
import { cpuMilliseconds, formatTable, median } from './table.ts';

const ROUNDS = 7;
/** Long enough that one collection of garbage does not decide a round. */
const MILLISECONDS_A_ROUND = 1000;

type Render = (ids: readonly string[]) => Promise<string>;

const renderHandmade: Render = (ids) => new Response(renderByHand(catalog, ids, surroundings)).text();

for (const ids of [...allPairs, ...sixes]) await assertSame(ids);
console.log(
  `The hand-made page is the same to the byte for ${allPairs.length} pairs and ${sixes.length} sets of six.\n`,
);

const rows = [await measure('2-way', somePairs), await measure('6-way', sixes)];
console.log(formatTable(['comparison', 'ours, requests/s', 'hand-made, requests/s', 'ours / hand-made'], rows));

/** @throws where the two pages part, with what stands there in each. */
async function assertSame(ids: readonly string[]): Promise<void> {
  const [ours, handmade] = [await renderOurs(ids), await renderHandmade(ids)];
  if (ours === handmade) return;
  let at = 0;
  while (ours[at] === handmade[at]) at++;
  const around = (text: string) => text.slice(Math.max(at - 80, 0), at + 80);
  throw new Error(
    `The hand-made page of ${ids.join(', ')} is another one: let bench/handmade*.ts write what the components write.\n  ours:      ${around(ours)}\n  hand-made: ${around(handmade)}`,
  );
}

async function measure(name: string, sets: readonly string[][]): Promise<string[]> {
  const [ours, handmade]: [number[], number[]] = [[], []];
  await round(renderOurs, sets);
  await round(renderHandmade, sets);
  for (let i = 0; i < ROUNDS; i++) {
    ours.push(await round(renderOurs, sets));
    handmade.push(await round(renderHandmade, sets));
  }
  const [a, b] = [median(ours), median(handmade)];
  return [name, Math.round(a).toLocaleString('en'), Math.round(b).toLocaleString('en'), (a / b).toFixed(2)];
}

/** Requests for each second of processor time: what one core does, whatever else the machine is doing. */
async function round(render: Render, sets: readonly string[][]): Promise<number> {
  const from = cpuMilliseconds();
  let count = 0;
  let spent = 0;
  while (spent < MILLISECONDS_A_ROUND) {
    for (const ids of sets) await render(ids);
    count += sets.length;
    spent = cpuMilliseconds() - from;
  }
  return (count / spent) * 1000;
}
