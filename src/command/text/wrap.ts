// Breaks text into lines of at most so many columns.

/** Columns that a text takes: accents that stand on a letter take none. The catalog is written in Latin and Greek letters. */
export function columnsOf(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length;
}

/**
 * Lines of at most `room` columns; a word that is longer is cut, but an address is kept whole where `keepsAddresses` says so, since a
 * terminal follows only a whole one.
 */
export function wrap(text: string, room: number, keepsAddresses = false): string[] {
  const lines: string[] = [];
  const words = text.split(/\s+/).filter(Boolean);
  for (const word of words.flatMap((one) => (keepsAddresses && isAddress(one) ? one : pieces(one, room)))) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(last) + 1 + columnsOf(word) <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function isAddress(word: string): boolean {
  return /^https?:\/\//.test(word);
}

/** Cut behind a hyphen or a stroke where there is one in the second half, as in an id. */
function pieces(word: string, room: number): string[] {
  const letters = [...word];
  if (letters.length <= room) return [word];
  const joint = Math.max(letters.lastIndexOf('-', room - 1), letters.lastIndexOf('/', room - 1)) + 1;
  const at = joint > room / 2 ? joint : room;
  return [letters.slice(0, at).join(''), ...pieces(letters.slice(at).join(''), room)];
}
