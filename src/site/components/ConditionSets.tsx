// Conditions treated: who treats what, as counts and names; for three and more also as a set plot.
import type { Column, Comparison, Subset } from '../../compare/comparison.ts';
import { citationsIn } from '../../schema/prose.ts';
import { ROLES } from '../../schema/role.ts';
import { Citations } from './Citations.tsx';
import { Note } from './Note.tsx';

export function ConditionSets({
  conditions,
  columns,
}: {
  conditions: Comparison['conditions'];
  columns: readonly Column[];
}) {
  const canonical = [...columns].sort((a, b) => (a.letter < b.letter ? -1 : 1));
  return (
    <section aria-labelledby="conditions">
      <h2 id="conditions">Conditions treated</h2>
      <p class="counts">
        {conditions.map((subset, i) => (
          <>
            {i > 0 && ' · '}
            {subset.conditions.length} {subsetName(subset, canonical)}
          </>
        ))}
      </p>
      {columns.length > 2 && <SetPlot conditions={conditions} columns={canonical} />}
      {conditions
        .filter((subset) => subset.conditions.length > 0)
        .map((subset) => (
          <div class="subset" key={subset.members.join('')}>
            <h3>
              {subset.members.map((letter) => (
                <Note key={letter} letter={letter} />
              ))}{' '}
              {heading(subset, canonical)}
            </h3>
            <ul class="plain">
              {subset.conditions.map(({ id, name, treated }) => (
                <li key={id}>
                  <a href={`/conditions/${id}/`}>{name}</a>
                  {treated.map(({ letter, role, text, words }) => (
                    <>
                      {' · '}
                      {subset.members.length > 1 && <Note letter={letter} />} {ROLES[role]}
                      <Citations of={citationsIn(text)} /> <em class="absent">{words}</em>
                    </>
                  ))}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

/** "shared", "Seeking Safety only", "shared by A and C". */
function subsetName({ members }: Subset, columns: readonly Column[]): string {
  if (members.length === columns.length) return 'shared';
  if (members.length === 1) return `${labelOf(members[0], columns)} only`;
  return `${members.join(' and ')} only`;
}

function heading(subset: Subset, columns: readonly Column[]): string {
  const { members } = subset;
  if (members.length === 1) return `Only ${labelOf(members[0], columns)}`;
  if (members.length === columns.length) return columns.length === 2 ? 'Both treat' : 'All treat';
  return 'Only these';
}

function labelOf(letter: string | undefined, columns: readonly Column[]): string {
  return columns.find((c) => c.letter === letter)?.label ?? '';
}

/** Each line is a subset: a filled note for each member, a hollow one for each that is not. */
function SetPlot({ conditions, columns }: { conditions: readonly Subset[]; columns: readonly Column[] }) {
  const most = Math.max(...conditions.map((s) => s.conditions.length), 1);
  const left = columns.length * 24 + 16;
  return (
    <svg
      class="sets"
      role="img"
      aria-label={conditions.map((s) => `${s.members.join(', ')}: ${s.conditions.length}`).join('; ')}
      width={left + 240}
      height={conditions.length * 26}
    >
      {conditions.map((subset, line) => (
        <g key={subset.members.join('')}>
          {columns.map(({ letter }, i) => (
            <g key={letter} class={`dot ${letter} ${subset.members.includes(letter) ? 'in' : 'out'}`}>
              <circle cx={i * 24 + 12} cy={line * 26 + 13} r="9" />
              <text x={i * 24 + 12} y={line * 26 + 17} text-anchor="middle">
                {letter}
              </text>
            </g>
          ))}
          <rect x={left} y={line * 26 + 6} width={(subset.conditions.length / most) * 190} height="14" />
          <text x={left + (subset.conditions.length / most) * 190 + 8} y={line * 26 + 18}>
            {subset.conditions.length}
          </text>
        </g>
      ))}
    </svg>
  );
}
