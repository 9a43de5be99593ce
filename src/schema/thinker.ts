// A thinker or a school whose idea modalities rest on.
import { z } from 'zod';
import { Cite, Id, LeadIns, Name, oneOf, orAbsent, Prose, Year } from './fields.ts';
import { THINKER_KINDS } from './vocabulary.ts';

const Years = z
  .strictObject({
    start: Year.meta({ description: 'Year of birth; of a school the year from which it is dated.' }),
    end: Year.optional().meta({ description: 'Year of death; left out for the living and for schools.' }),
    about: z.literal(true).optional().meta({ description: 'Where the years are approximate.' }),
    cite: Cite,
  })
  .refine((years) => years.end === undefined || years.start <= years.end, {
    message: 'is later than end: swap them',
    path: ['start'],
  });

export const Thinker = z
  .strictObject({
    name: Name.meta({ description: 'Full name.' }),
    leadIns: LeadIns,
    kind: oneOf(THINKER_KINDS).meta({ description: 'A person, or a school.' }),
    years: orAbsent(Years),
    idea: Prose.meta({ description: 'The idea that modalities rest on, in terms its holder would accept.' }),
    works: z
      .array(z.strictObject({ source: Id, text: Prose.optional() }))
      .min(1)
      .meta({ description: 'Where it is set out: works of the thinker, or of the school.' }),
  })
  .meta({ title: 'Thinker', description: "A thinker's or school's idea that modalities rest on." });

export type Thinker = z.infer<typeof Thinker>;
