// Where the name of each dot of a map stands, so that no two overlap: tried on each side in turn, further out where there is no room.

export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Set where it stands so far off that a line has to join it to its dot. */
  far?: true;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Pixels that a small letter and a capital of the map's text take, on average, and the height of a line. */
const SMALL = 7.2;
const CAPITAL = 9.6;
const LINE = 15;
const GAP = 9;

/** Dots in their order: what stands first keeps the side that suits it best. The same dots give the same labels. */
export function placeLabels(dots: readonly { text: string; x: number; y: number }[], width: number): Label[] {
  const taken: Box[] = dots.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }));
  return dots.map(({ text, x, y }) => {
    const long = widthOf(text);
    const options = [0, 1, 2, 3, 4, 5].flatMap((step) =>
      sides(x, y, step * LINE).map((label): Label => (step > 1 ? { ...label, far: true } : label)),
    );
    const free = options.find((label) => {
      const box = boxOf(label, long);
      return box.left >= 0 && box.right <= width && taken.every((other) => !meets(box, other));
    });
    const label = free ?? sides(x, y, 0)[0] ?? { x, y, anchor: 'start' as const };
    taken.push(boxOf(label, long));
    return label;
  });
}

/** Pixels that a name takes on the map. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/\p{Lu}/u.test(letter) ? CAPITAL : SMALL), 0);
}

function sides(x: number, y: number, further: number): Label[] {
  return [
    { x: x + GAP, y: y + 4 - further, anchor: 'start' },
    { x: x - GAP, y: y + 4 - further, anchor: 'end' },
    { x: x + GAP, y: y + 4 + further, anchor: 'start' },
    { x: x - GAP, y: y + 4 + further, anchor: 'end' },
    { x, y: y - GAP - further, anchor: 'middle' },
    { x, y: y + GAP + LINE - 3 + further, anchor: 'middle' },
  ];
}

function boxOf({ x, y, anchor }: Label, long: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
  return { left, right: left + long, top: y - LINE + 4, bottom: y + 4 };
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
