// Editions of guidelines on one condition: what each is, and what it says of one modality.
import type { GuidelineCell, GuidelineRow } from './evidence.ts';
import { speaksOf } from './silence.ts';
import { type EvidenceRecords, isCurrent, type RecordsOn, type Statement } from './statements.ts';

/** A guideline on one condition and population, whoever is compared; `whole` where silence there means something. */
export interface Edition {
  row: Omit<GuidelineRow, 'cells'>;
  whole: boolean;
}

/** Every guideline that covers the condition or speaks of it, in order of display. */
export function editionsOn({ bodies, guidelines }: RecordsOn, condition: string): Edition[] {
  return guidelines
    .flatMap((guideline) => {
      const body = bodies[guideline.body];
      const here = guideline.covers.filter((c) => c.condition === condition);
      const stated = guideline.recommendations.filter((r) => r.condition === condition);
      const populations = new Set([...here, ...stated].map((c) => c.population));
      return [...populations].map((population) => ({
        row: {
          guideline: guideline.id,
          name: guideline.name,
          body: body?.label ?? guideline.body,
          year: guideline.year,
          current: isCurrent(guideline),
          registry: body?.kind === 'registry',
          population,
        },
        whole: body?.kind === 'guideline' && here.find((c) => c.population === population)?.read === 'whole',
      }));
    })
    .sort((a, b) => byWeightThenName(a.row, b.row));
}

/** `said` is what all guidelines say of one modality for the condition. */
export function cellOf({ row, whole }: Edition, said: readonly Statement[], records: EvidenceRecords): GuidelineCell {
  const all = said.filter((s) => s.guideline === row.guideline);
  const own = all.filter((s) => s.population === row.population);
  if (own.length > 0) return { is: 'said', statements: own.map((s) => ({ ...s, ...classNameOf(records, s) })) };
  const named = all.some((s) => speaksOf(s.population, row.population));
  return { is: !named && whole ? 'silent' : 'not-assessed' };
}

/** Guidelines before registries, current before superseded; then by body and year, so that no order is a ranking. */
function byWeightThenName(a: Edition['row'], b: Edition['row']): number {
  return (
    Number(a.registry) - Number(b.registry) ||
    Number(b.current) - Number(a.current) ||
    a.body.localeCompare(b.body, 'en') ||
    b.year - a.year ||
    (a.population < b.population ? -1 : 1)
  );
}

function classNameOf({ classes }: EvidenceRecords, { class: named }: Statement): { className?: string } {
  const name = named === undefined ? undefined : classes[named]?.name;
  return name === undefined ? {} : { className: name };
}
