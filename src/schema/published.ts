// What the API publishes of each kind: the record as it is written, with its id, and with what linking has added to it.
import { z } from 'zod';
import { Id, Name } from './fields.ts';
import { KINDS, type Kind } from './kinds.ts';
import { Relation } from './modality.ts';

/** What linking adds to a record, for those who read it. */
const LINKED: Partial<Record<Kind, z.ZodRawShape>> = {
  modalities: { relations: z.array(Relation.safeExtend({ name: Name.meta({ description: 'Its name.' }) })) },
  findings: {
    called: Name.meta({ description: 'What was studied, in a few words.' }),
    against: Name.meta({ description: 'What it was measured against, in a few words.' }),
    byOriginatorOf: z
      .array(Name)
      .optional()
      .meta({ description: 'Those of the two that an author of the source originated.' }),
  },
};

const id = Id.meta({ description: 'Its own id: the last part of its address.' });

function publish(kind: Kind): z.ZodObject {
  const record: z.ZodObject = KINDS[kind];
  return record.safeExtend({ id, ...LINKED[kind] }).meta(record.meta() ?? {});
}

/** The schema of each kind of record as it is published. */
export const PUBLISHED_RECORDS = {
  modalities: publish('modalities'),
  conditions: publish('conditions'),
  traditions: publish('traditions'),
  bodies: publish('bodies'),
  guidelines: publish('guidelines'),
  classes: publish('classes'),
  findings: publish('findings'),
  searches: publish('searches'),
  questions: publish('questions'),
  thinkers: publish('thinkers'),
  critiques: publish('critiques'),
  vignettes: publish('vignettes'),
  terms: publish('terms'),
  notes: publish('notes'),
  exceptions: publish('exceptions'),
  sources: publish('sources'),
} as const satisfies Record<Kind, z.ZodObject>;

const finding: z.ZodObject = KINDS.findings;

/** A finding within a comparison, which names its id beside it. */
export const PlacedFindingRecord = finding
  .safeExtend(LINKED.findings ?? {})
  .meta({ title: 'Finding in place', description: 'A finding; its id stands beside it.' });
