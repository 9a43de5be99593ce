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
/** How many half lines further out a name is tried, where there is no room nearer. */
const STEPS = Array.from({ length: 40 }, (_, i) => i);

/** Dots in their order: what stands first keeps the side that suits it best. The same dots give the same labels. */
export function placeLabels(dots: readonly { text: string; x: number; y: number }[], width: number): Label[] {
  const taken: Box[] = dots.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }));
  return dots.map(({ text, x, y }) => {
    const long = widthOf(text);
    const options = STEPS.flatMap((step) => around(x, y, step));
    const free = options.find((label) => {
      const box = boxOf(label, long);
      return box.left >= 0 && box.right <= width && taken.every((other) => !meets(box, other));
    });
    const label = free ?? around(x, y, 0)[0] ?? { x, y, anchor: 'start' as const };
    taken.push(boxOf(label, long));
    return label;
  });
}

/** Pixels that a name takes on the map. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/\p{Lu}/u.test(letter) ? CAPITAL : SMALL), 0);
}

/** Beside the dot, above and below, then in between; further out by so many half lines, joined to it by a line. */
function around(x: number, y: number, step: number): Label[] {
  const reach = GAP + (step * LINE) / 2;
  return DIRECTIONS.map((degrees) => {
    const [across, down] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const anchor = Math.abs(across) < 0.3 ? 'middle' : across > 0 ? 'start' : 'end';
    const under = anchor === 'middle' && down > 0 ? LINE - 7 : 4;
    return {
      x: x + across * reach,
      y: y + down * reach + (anchor === 'middle' && down < 0 ? 0 : under),
      anchor,
      ...(step > 1 ? { far: true as const } : {}),
    };
  });
}

const DIRECTIONS = [0, 180, 270, 90, 330, 210, 30, 150, 300, 240, 60, 120, 345, 195, 15, 165];

function boxOf({ x, y, anchor }: Label, long: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
  return { left, right: left + long, top: y - LINE + 4, bottom: y + 4 };
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
