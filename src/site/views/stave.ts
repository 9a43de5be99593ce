// Row → stave: where each modality's note stands.
import { type Cell, LETTERS, type Letter, type Row } from '../../compare/comparison.ts';

export type Stave =
  | { is: 'ordered' | 'places'; places: { name: string; letters: Letter[] }[] }
  | {
      is: 'spans';
      words: string;
      /** Places are in per cent of the width. */
      ticks: { at: number; text: string }[];
      spans: { letter: Letter; from: number; to: number; open: boolean }[];
    };

/** The stave of a judged row, in the order of letters; nothing where its values have no picture. */
export function deriveStave(row: Row): Stave | undefined {
  const voices = row.cells.flatMap((cell, i) => {
    const letter = LETTERS[i];
    return letter === undefined ? [] : [{ letter, cell }];
  });
  if (row.on) return stanceStave(row.on, voices);
  return orderedStave(voices) ?? spanStave(voices) ?? placeStave(voices);
}

type Voice = { letter: Letter; cell: Cell };

/** Of positions with an order all stand on the line; of kinds only those that are held. */
function stanceStave({ ordered, positions }: NonNullable<Row['on']>, voices: readonly Voice[]): Stave {
  const places = positions.map(({ id, name }) => ({
    name,
    letters: voices.flatMap(({ letter, cell }) =>
      cell.is === 'stance' && cell.holds.some((held) => held.id === id) ? [letter] : [],
    ),
  }));
  return ordered
    ? { is: 'ordered', places }
    : { is: 'places', places: places.filter(({ letters }) => letters.length > 0) };
}

function orderedStave(voices: readonly Voice[]): Stave | undefined {
  const levels = voices.flatMap(({ letter, cell }) =>
    cell.is === 'level' ? [{ letter, step: cell.step, steps: cell.steps }] : [],
  );
  const steps = levels[0]?.steps;
  if (!steps) return undefined;
  const places = steps.map((name, step) => ({
    name,
    letters: levels.filter((l) => l.step === step).map((l) => l.letter),
  }));
  return { is: 'ordered', places };
}

function placeStave(voices: readonly Voice[]): Stave | undefined {
  const places = new Map<string, Letter[]>();
  for (const { letter, cell } of voices) {
    for (const { name } of cell.is === 'items' ? cell.items : [])
      places.set(name, [...(places.get(name) ?? []), letter]);
  }
  if (places.size === 0) return undefined;
  return { is: 'places', places: [...places].map(([name, letters]) => ({ name, letters })) };
}

const LEFT = 2;
const WIDTH = 94;

function spanStave(voices: readonly Voice[]): Stave | undefined {
  const ranges = voices.flatMap(({ letter, cell }) => (cell.is === 'range' ? [{ letter, ...cell }] : []));
  const [first] = ranges;
  if (!first) return undefined;
  const known = ranges.flatMap(({ min, max }) => (max === 'open' ? [min] : [min, max]));
  const end = niceEnd(Math.max(...known) * (ranges.some((r) => r.max === 'open') ? 1.25 : 1));
  const place = (value: number) => Math.round((LEFT + (value / end) * WIDTH) * 10) / 10;
  return {
    is: 'spans',
    words: ranges.map(({ letter, value }) => `${letter}: ${value}`).join('; '),
    ticks: [0, end / 2, end].map((value) => ({
      at: place(value),
      text: value === end ? `${value} ${first.unit}` : `${value}`,
    })),
    spans: ranges.map(({ letter, min, max }) => ({
      letter,
      from: place(min),
      to: place(max === 'open' ? end : max),
      open: max === 'open',
    })),
  };
}

function niceEnd(value: number): number {
  const step = value > 100 ? 50 : value > 40 ? 20 : 10;
  return Math.ceil(Math.max(value, 1) / step) * step;
}
