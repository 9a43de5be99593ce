// The flat rows that the API publishes, one fact a row: for spreadsheets, and for programs that want no nesting.
import { z } from 'zod';
import { BETTER, COMPARATORS, METHODS, OUTCOMES, POPULATIONS, RESULTS, SCALES, VERDICTS } from './evidence-words.ts';
import { Id, oneOf } from './fields.ts';

const text = z.string().nullable();
const number = z.number().nullable();

export const RecommendationRow = z
  .strictObject({
    id: z.string().meta({ description: 'guideline/recommendation; one row for each modality that it concerns.' }),
    modality: Id,
    condition: Id,
    population: oneOf(POPULATIONS),
    group: text.meta({ description: 'The population in words, where it is narrower.' }),
    body: Id,
    guideline: Id,
    year: z.number().int(),
    current: z.boolean().meta({ description: 'False where superseded: then it counts for nothing.' }),
    registry: z.boolean().meta({ description: 'True where the body lists and does not recommend.' }),
    second_hand: z
      .boolean()
      .meta({ description: 'True where it was read only as others restate it: it counts for nothing.' }),
    class: Id.nullable().meta({ description: 'The class that the body names, where it does not name the modality.' }),
    verdict: oneOf(VERDICTS),
    words: z.string().meta({ description: "The body's own words." }),
    strength: text,
    certainty: text,
    text: z.string().meta({ description: 'What it says, in our words, with citations.' }),
    source: z.array(Id),
  })
  .meta({ title: 'Recommendation row', description: 'What one edition says of one modality for one condition.' });

export type RecommendationRow = z.infer<typeof RecommendationRow>;

export const FindingRow = z
  .strictObject({
    id: Id.meta({ description: 'Id of the finding; a class gives one row for each modality that falls under it.' }),
    study: z.string(),
    year: z.number().int(),
    modality: Id.nullable().meta({ description: 'Null where a class has no member in the catalog.' }),
    class: Id.nullable(),
    condition: Id,
    population: oneOf(POPULATIONS),
    group: text,
    comparator: oneOf(COMPARATORS),
    comparator_modality: Id.nullable(),
    comparator_name: z.string(),
    outcome: oneOf(OUTCOMES),
    outcome_name: z.string(),
    outcome_condition: Id.nullable().meta({ description: 'The condition that the outcome measures, where another.' }),
    measure: text,
    time: z.string(),
    verdict: oneOf(RESULTS).meta({ description: 'The result as the source states it.' }),
    strength: text.meta({ description: 'Certainty, where the source rated it, with its rater.' }),
    scale: oneOf(SCALES).nullable(),
    estimate: number.meta({ description: 'As published, sign included; between the groups.' }),
    interval_low: number,
    interval_high: number,
    interval_level: number.meta({ description: 'Per cent.' }),
    prediction_low: number,
    prediction_high: number,
    better: oneOf(BETTER).nullable(),
    margin: text,
    percent_modality: number,
    percent_comparator: number,
    k: number.meta({ description: 'Trials pooled.' }),
    n: number.meta({ description: 'People in this comparison.' }),
    method: oneOf(METHODS),
    searched_to: text,
    replaced_by: Id.nullable(),
    text: z.string(),
    source: z.array(Id),
  })
  .meta({ title: 'Finding row', description: 'One published result of one modality for one condition.' });

export type FindingRow = z.infer<typeof FindingRow>;

/** Published under `/schema/<name>.schema.json`. */
export const ROWS = { recommendations: RecommendationRow, findings: FindingRow } as const;
