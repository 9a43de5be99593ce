// The years of a thinker or a school, in words.
import { type Absent, isAbsent } from '../../schema/absence.ts';
import type { Thinker } from '../../schema/thinker.ts';

/** "1902–1987", "born 1946", "from 1935", "about 300 BCE". */
export function yearsText({ kind, years }: Pick<Thinker, 'kind'> & { years: Thinker['years'] | Absent }): string {
  if (isAbsent(years)) return '';
  const say = (year: number) => (year < 0 ? `${-year} BCE` : String(year));
  const about = years.about ? 'about ' : '';
  if (years.end !== undefined) return `${about}${say(years.start)}–${say(years.end)}`;
  return `${kind === 'person' ? 'born' : 'from'} ${about}${say(years.start)}`;
}
