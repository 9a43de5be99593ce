// A guideline's statements stand on its own scale and within what was read of it; a registry lists and nothing else.

import type { Path } from '../catalog/entry.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { Guideline } from '../schema/guideline.ts';
import type { Rule } from './rule.ts';

export const guidelinesHoldTogether: Rule = {
  name: 'guidelines-hold-together',
  check: (entry, catalog) => {
    const guideline = entry.kind === 'guidelines' ? catalog.guidelines[entry.id] : undefined;
    if (!guideline) return [];
    return [
      ...statementProblems(guideline),
      ...editionProblems(guideline, entry.id, catalog),
      ...registryProblems(guideline, catalog),
    ].map(([path, message]) => entry.problem(path, message));
  },
};

type Said = [Path, string];

function statementProblems({ recommendations, scale, covers }: Guideline): Said[] {
  const ids = recommendations.map((r) => r.id);
  return recommendations.flatMap((r, i): Said[] => {
    const at: Path = ['recommendations', i];
    const where = `recommendations.${i}`;
    return [
      ...(ids.indexOf(r.id) < i
        ? [[[...at, 'id'], `${where}.id "${r.id}" is there twice: give each its own.`] as Said]
        : []),
      ...(scale.some((grade) => grade.words === r.words)
        ? []
        : [
            [
              [...at, 'words'],
              `${where}.words "${r.words}" is not under "scale": add it there with what it means, or correct it.`,
            ] as Said,
          ]),
      ...(covers.some(
        (c) => c.condition === r.condition && (c.population === r.population || r.population === 'not-stated'),
      )
        ? []
        : [
            [
              [...at, 'condition'],
              `${where} speaks of ${r.condition} in ${r.population}, which is not under "covers": add it with how much was read.`,
            ] as Said,
          ]),
    ];
  });
}

function editionProblems(guideline: Guideline, id: string, { guidelines }: Catalog): Said[] {
  const { supersededBy, year, body } = guideline;
  const later = supersededBy === undefined ? undefined : guidelines[supersededBy];
  if (!later) return [];
  const seen = new Set([id]);
  for (let next: string | undefined = supersededBy; next !== undefined; next = guidelines[next]?.supersededBy) {
    if (seen.has(next)) return [[['supersededBy'], 'supersededBy leads back to this edition: name a later one.']];
    seen.add(next);
  }
  if (later.body !== body)
    return [[['supersededBy'], `supersededBy names an edition of another body, ${later.body}: name one of ${body}.`]];
  if (later.year < year)
    return [[['supersededBy'], `supersededBy names an edition of ${later.year}, earlier than this one: swap them.`]];
  return [];
}

function registryProblems({ body, scale }: Guideline, { bodies }: Catalog): Said[] {
  const registry = bodies[body]?.kind === 'registry';
  return scale.flatMap(({ verdict, words }, i): Said[] =>
    registry === (verdict === 'listed')
      ? []
      : [
          [
            ['scale', i, 'verdict'],
            registry
              ? `scale.${i} ("${words}") recommends, but ${body} is a registry, which only lists: write "listed".`
              : `scale.${i} ("${words}") only lists, but ${body} is not a registry: write what its words mean on the common scale.`,
          ],
        ],
  );
}
