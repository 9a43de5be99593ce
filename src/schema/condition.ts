// A condition that is treated: its names, its outside codes, a short description.
import { z } from 'zod';
import { Cite, Id, LeadIns, Name, oneOf, orAbsent, Prose } from './fields.ts';
import { CONDITION_GROUPS } from './vocabulary.ts';

const Icd11 = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z0-9]{4}(\.[A-Z0-9]{1,2})?$/, 'is not an ICD-11 code: write it like 6B40 or 6D11.5')
    .meta({ description: 'ICD-11 MMS stem code.' }),
  title: Name.meta({ description: "The code's title in ICD-11." }),
});

export const Condition = z
  .strictObject({
    name: Name.meta({ description: "The field's usual name." }),
    plainName: Name.meta({ description: 'What a person who has it might call it.' }),
    aliases: z.array(Name).default([]).meta({ description: 'Other names that a reader may type.' }),
    leadIns: LeadIns,
    group: oneOf(CONDITION_GROUPS).meta({ description: 'Under which heading it is listed.' }),
    broader: Id.optional().meta({ description: 'The wider condition that this one is a case of.' }),
    icd11: orAbsent(
      z.strictObject({ codes: z.array(Icd11).min(1).meta({ description: 'Its codes in ICD-11.' }), cite: Cite }),
    ),
    dsm5tr: orAbsent(z.strictObject({ name: Name.meta({ description: 'Its name in DSM-5-TR.' }), cite: Cite })).meta({
      description: 'Its name in DSM-5-TR.',
    }),
    description: Prose.meta({ description: 'One or two sentences, cited.' }),
  })
  .meta({ title: 'Condition', description: 'What is treated.' });

export type Condition = z.infer<typeof Condition>;
