// The number of each source on a page: its place in order of use.
import { createContext } from 'preact';

export type Numbering = ReadonlyMap<string, number>;

export const NumberingContext = createContext<Numbering>(new Map());

export function numberSources(sources: readonly { id: string }[]): Numbering {
  return new Map(sources.map(({ id }, i) => [id, i + 1]));
}
