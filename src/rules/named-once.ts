// Lists of references name each record once: a condition is treated once, a tradition given once.
import type { Entry } from '../catalog/entry.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { Rule } from './rule.ts';

export const namedOnce: Rule = {
  name: 'named-once',
  alone: true,
  check: (entry, catalog) => {
    return listsOf(entry, catalog).flatMap(([list, field, ids]) =>
      ids.flatMap((id, i) =>
        ids.indexOf(id) < i
          ? [entry.problem([list, i, field], `${list}.${i} names "${id}" a second time: keep one.`)]
          : [],
      ),
    );
  },
};

/** Name of the list, the field that must differ, and its values. */
function listsOf({ kind, id }: Entry, catalog: Catalog): [string, string, string[]][] {
  const modality = kind === 'modalities' ? catalog.modalities[id] : undefined;
  const named = kind === 'classes' ? catalog.classes[id] : undefined;
  const guideline = kind === 'guidelines' ? catalog.guidelines[id] : undefined;
  const vignette = kind === 'vignettes' ? catalog.vignettes[id] : undefined;
  return [
    ['stances', 'question', modality?.stances.map((s) => s.question) ?? []],
    ['voices', 'modality', vignette?.voices.map((v) => v.modality) ?? []],
    ['treats', 'condition', modality?.treats.map((t) => t.condition) ?? []],
    ['traditions', 'tradition', modality?.traditions.map((t) => t.tradition) ?? []],
    ['roots', 'thinker', modality?.roots.map((r) => r.thinker) ?? []],
    ['members', 'modality', named?.members.map((m) => m.modality) ?? []],
    ['scale', 'words', guideline?.scale.map((grade) => grade.words) ?? []],
    ['covers', 'condition', guideline?.covers.map((c) => `${c.condition}, ${c.population}`) ?? []],
  ];
}
