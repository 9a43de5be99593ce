// The tool `search`: from what people call a thing to its id.
import { z } from 'zod';
import { placesFor } from '../site/api/answer-search.ts';
import { recordAt } from '../site/views/record-address.ts';
import { answerSchema, whole } from './answer.ts';
import { tool } from './tool.ts';

const Place = z.strictObject({
  kind: z.string().meta({ description: 'The kind for the tool record, or "compare".' }),
  id: z.string().meta({ description: 'The id; of a comparison the ids, parted by "-vs-".' }),
  name: z.string(),
  what: z.string(),
  as: z.string().optional().meta({ description: 'The other name by which it was found.' }),
});

export const searchTool = tool({
  name: 'search',
  title: 'Search',
  description:
    'Finds psychotherapies, conditions, traditions, contested questions, thinkers and terms by any of their names, through slips of the finger. Also takes "a vs b" and "a for a condition". Start here for ids.',
  takes: z.strictObject({ text: z.string().min(1).max(200).meta({ description: 'What a person would type.' }) }),
  gives: answerSchema(z.array(Place)),
  answer: ({ text }, around) => {
    const places = placesFor(text, around.catalog).map((place) => ({ ...place, record: recordAt(place.href) }));
    const answer = places.flatMap(({ record, name, what, as }) => {
      const [kind, id] = record?.split('/') ?? [];
      return kind && id ? [{ kind, id, name, what, ...(as === undefined ? {} : { as }) }] : [];
    });
    const page = `/search/?${new URLSearchParams({ q: text })}`;
    const limits =
      places.length === 0
        ? ['Nothing of that name is in the catalog, which holds some of several hundred therapies.']
        : places
            .filter(({ record }) => record === undefined)
            .map(({ href, name }) => `A page that is no record: ${name}, ${new URL(href, around.origin)}`);
    return whole({ page, answer, limits }, around);
  },
});
