// What stands in the address of /compare/, read as modalities: those that are meant, and what is unclear.
import { matchNames, type Named, resolveName } from '../../search/match-names.ts';

export interface Start {
  /** Ids of the modalities that are meant, in the order given, each once. */
  ids: string[];
  /** Texts that mean nothing for sure, with the names nearest to each. */
  unclear: { text: string; near: string[] }[];
}

/** Of more texts than this the rest is ignored. */
const MOST_TEXTS = 12;

export function readStart(query: URLSearchParams, names: readonly Named[]): Start {
  const typed = query
    .getAll('m')
    .map((text) => text.trim())
    .filter(Boolean)
    .slice(0, MOST_TEXTS);
  const meant = typed.map((text) => resolveName(text, names)?.id);
  return {
    ids: [...new Set(meant.flatMap((id) => id ?? []))],
    unclear: typed
      .filter((_, i) => !meant[i])
      .map((text) => ({ text: clip(text), near: matchNames(text, names, 3).map(({ record }) => record.name) })),
  };
}

/** What a reader sent us is shown again only in part: an address can be very long. */
export function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
