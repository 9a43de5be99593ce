// A family of modalities.
import { z } from 'zod';
import { LeadIns, Name, Prose } from './fields.ts';

export const Tradition = z
  .strictObject({
    name: Name.meta({ description: 'Its usual name.' }),
    leadIns: LeadIns,
    summary: Prose.meta({ description: 'What holds the family together, in terms its adherents accept; cited.' }),
    disputes: Prose.optional().meta({ description: 'Where the family itself, or its borders, are disputed; cited.' }),
  })
  .meta({ title: 'Tradition', description: 'A family of modalities.' });

export type Tradition = z.infer<typeof Tradition>;
