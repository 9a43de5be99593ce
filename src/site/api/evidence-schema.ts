// The evidence of a comparison, as the API describes it; `comparison-schema.type-test.ts` holds it to the types of src/evidence/.
import { z } from 'zod';
import { BODY_STATES, FINDING_STATES } from '../../evidence/states.ts';
import { POPULATIONS, VERDICTS } from '../../schema/evidence-words.ts';
import { Id, oneOf } from '../../schema/fields.ts';
import { PlacedFindingRecord } from '../../schema/published.ts';

const ids = z.array(Id);
const place = z.number().int().min(0).max(5).meta({ description: 'A place among the columns, from 0.' });
const two = z.array(place).min(2).max(2).meta({ description: 'The places of the two.' });

export const CitationSchema = z
  .strictObject({
    source: Id,
    locator: z.string().optional().meta({ description: 'Where in the source, in its own terms.' }),
  })
  .meta({ title: 'Citation', description: 'A source, and where in it.' });

export const StatementOfBody = z
  .strictObject({
    guideline: Id,
    recommendation: Id,
    body: Id,
    year: z.number().int(),
    current: z.boolean().meta({ description: 'False where a later edition took its place: it counts for nothing.' }),
    secondHand: z.boolean().optional().meta({ description: 'Read only as others restate it: it counts for nothing.' }),
    registry: z.boolean().meta({ description: 'A registry lists and does not recommend.' }),
    condition: Id,
    population: oneOf(POPULATIONS),
    group: z.string().optional(),
    modality: Id,
    class: Id.optional(),
    className: z.string().optional(),
    form: z.boolean().optional().meta({ description: 'True where the class is only one form of the modality.' }),
    verdict: oneOf(VERDICTS),
    words: z.string(),
    strength: z.string().optional(),
    certainty: z.string().optional(),
    text: z.string(),
    source: Id,
  })
  .meta({ title: 'Statement of a body', description: 'What one edition says of one modality.' });

const BodyStandingSchema = z
  .strictObject({
    state: oneOf(BODY_STATES),
    for: ids,
    strongly: ids,
    may: ids,
    little: ids,
    against: ids,
    silent: ids.meta({ description: 'Bodies whose statements were all read and do not name the modality.' }),
    listed: ids,
  })
  .meta({ title: 'Standing with bodies', description: 'Bodies by what they say, and the state that follows by rule.' });

const Standing = z.strictObject({
  adults: BodyStandingSchema,
  young: BodyStandingSchema.optional(),
  findings: oneOf(FINDING_STATES),
  words: z.string(),
});

const GuidelineRowSchema = z.strictObject({
  guideline: Id,
  name: z.string(),
  body: z.string().meta({ description: 'Its name.' }),
  year: z.number().int(),
  current: z.boolean(),
  registry: z.boolean(),
  population: oneOf(POPULATIONS),
  cells: z.array(
    z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('said'), statements: z.array(StatementOfBody) }),
      z.strictObject({ is: z.literal('silent') }),
      z.strictObject({ is: z.literal('not-assessed') }),
    ]),
  ),
});

const JoinSchema = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.literal('head-to-head'), findings: ids }),
    z.strictObject({ is: z.literal('network'), sources: ids }),
    z.strictObject({ is: z.literal('apart') }),
    z.strictObject({ is: z.literal('none-found'), searched: z.string() }),
    z.strictObject({ is: z.literal('not-assessed') }),
  ])
  .meta({ title: 'Join', description: 'What joins the evidence on two modalities.' });

export const EvidenceSchema = z
  .strictObject({
    conditions: z.array(
      z.strictObject({
        id: Id,
        name: z.string(),
        standings: z.array(Standing).meta({ description: 'One a column.' }),
        guidelines: z.array(GuidelineRowSchema),
        findings: z.array(
          z.strictObject({
            id: Id,
            finding: PlacedFindingRecord,
            of: z.array(place),
            against: place.optional(),
            cite: z.array(CitationSchema),
          }),
        ),
        joins: z.array(z.strictObject({ of: two, join: JoinSchema, words: z.string() })),
        cited: ids.meta({ description: 'Sources, in order of use.' }),
      }),
    ),
    joins: z.array(z.strictObject({ of: two, join: JoinSchema, conditions: ids })),
  })
  .meta({ title: 'Evidence', description: 'What bodies and published results say, condition by condition.' });

export const EVIDENCE_PARTS = {
  FindingInPlace: PlacedFindingRecord,
  Citation: CitationSchema,
  StatementOfBody,
  StandingWithBodies: BodyStandingSchema,
  Join: JoinSchema,
  Evidence: EvidenceSchema,
};
