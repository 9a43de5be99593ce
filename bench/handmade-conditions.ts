// The conditions of the hand-made page as strings: the counts, the set plot, and who treats what.
import type { Column, Comparison, Subset } from '../src/compare/comparison.ts';
import { citationsIn } from '../src/schema/prose.ts';
import { ROLES } from '../src/schema/role.ts';
import { cites, dotted, each, esc, type Marks, note } from './handmade-text.ts';

/** The columns stand in the canonical order, which is the reader's where nothing was chosen. */
export function conditionSection(
  conditions: Comparison['conditions'],
  columns: readonly Column[],
  marks: Marks,
): string {
  const counts = dotted(conditions, (subset) => `${subset.conditions.length} ${esc(subsetName(subset, columns))}`);
  const plot = columns.length > 2 ? setPlot(conditions, columns) : '';
  const subsets = each(conditions, (subset) =>
    subset.conditions.length > 0 ? subsetHtml(subset, columns, marks) : '',
  );
  return `<div id="ConditionSets"><section aria-labelledby="conditions"><h2 id="conditions">Conditions treated</h2><p class="counts">${counts}</p>${plot}${subsets}</section></div>`;
}

function subsetHtml(subset: Subset, columns: readonly Column[], marks: Marks): string {
  const several = subset.members.length > 1;
  const lines = each(subset.conditions, ({ id, name, treated }) => {
    const roles = each(
      treated,
      ({ letter, role, text, words }) =>
        ` · ${several ? note(letter) : ''} ${esc(ROLES[role])}${cites(citationsIn(text), marks)} <em class="absent">${esc(words)}</em>`,
    );
    return `<li><a href="/conditions/${id}/">${esc(name)}</a>${roles}</li>`;
  });
  const notes = each(subset.members, (letter) => note(letter));
  return `<div class="subset"><h3>${notes} ${esc(heading(subset, columns))}</h3><ul class="plain">${lines}</ul></div>`;
}

function subsetName({ members }: Subset, columns: readonly Column[]): string {
  if (members.length === columns.length) return 'shared';
  if (members.length === 1) return `${labelOf(members[0], columns)} only`;
  return `${members.join(' and ')} only`;
}

function heading({ members }: Subset, columns: readonly Column[]): string {
  if (members.length === 1) return `Only ${labelOf(members[0], columns)}`;
  if (members.length === columns.length) return columns.length === 2 ? 'Both treat' : 'All treat';
  return 'Only these';
}

function labelOf(letter: string | undefined, columns: readonly Column[]): string {
  return columns.find((c) => c.letter === letter)?.label ?? '';
}

function setPlot(conditions: readonly Subset[], columns: readonly Column[]): string {
  const most = Math.max(...conditions.map((s) => s.conditions.length), 1);
  const left = columns.length * 24 + 16;
  const words = conditions.map((s) => `${s.members.join(', ')}: ${s.conditions.length}`).join('; ');
  const lines = each(conditions, ({ members, conditions: { length } }, line) => {
    const y = line * 26;
    const dots = each(columns, ({ letter }, i) => {
      const x = i * 24 + 12;
      const state = members.includes(letter) ? 'in' : 'out';
      return `<g class="dot ${letter} ${state}"><circle cx="${x}" cy="${y + 13}" r="9"></circle><text x="${x}" y="${y + 17}" text-anchor="middle">${letter}</text></g>`;
    });
    const width = (length / most) * 190;
    return `<g>${dots}<rect x="${left}" y="${y + 6}" width="${width}" height="14"></rect><text x="${left + width + 8}" y="${y + 18}">${length}</text></g>`;
  });
  return `<svg class="sets" role="img" aria-label="${words}" width="${left + 240}" height="${conditions.length * 26}">${lines}</svg>`;
}
