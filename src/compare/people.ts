// The composed people of the catalog, each seen through those compared.

import type { Absent } from '../schema/absence.ts';
import type { Comparable, WithId } from '../schema/catalog.ts';
import { remember } from '../schema/lists.ts';
import type { Vignette } from '../schema/vignette.ts';
import type { SeenPerson } from './comparison.ts';
import type { Lettered } from './partition.ts';

/** First the people with most of the conditions that these are listed for; among equals in the order of their ids. */
export function derivePeople(lettered: readonly Lettered[], { vignettes }: Comparable): SeenPerson[] {
  const listed = lettered.flatMap(({ modality }) => modality.treats.map((t) => t.condition));
  const nearness = (conditions: readonly string[]) =>
    listed.filter((id) => conditions.includes(id)).length / conditions.length;
  return Object.values(vignettes)
    .sort((a, b) => nearness(b.conditions) - nearness(a.conditions) || (a.id < b.id ? -1 : 1))
    .map(({ id, name, person, conditions, story, voices }) => ({
      id,
      name,
      person,
      conditions,
      story,
      voices: lettered.map(({ modality }) => {
        const voice = voicesOf(voices).get(modality.id);
        if (!voice) return { absent: 'not-assessed', note: 'No voice has been written for it yet.' } satisfies Absent;
        const { modality: _, ...said } = voice;
        return said;
      }),
    }));
}

type Voices = WithId<Vignette>['voices'];
const known = new WeakMap<Voices, ReadonlyMap<string, Voices[number]>>();

/** By modality, kept with the vignette. */
function voicesOf(voices: Voices): ReadonlyMap<string, Voices[number]> {
  return remember(known, voices, () => new Map(voices.map((voice) => [voice.modality, voice])));
}
