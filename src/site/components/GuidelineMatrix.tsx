// Bodies × modalities for one condition: who says what, in which edition, of whom, in their own words.
import type { Column } from '../../compare/comparison.ts';
import type { GuidelineCell, GuidelineRow } from '../../evidence/evidence.ts';
import { POPULATIONS, VERDICTS } from '../../schema/evidence-words.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { Note } from './Note.tsx';
import { Prose } from './Prose.tsx';

interface Props {
  rows: readonly GuidelineRow[];
  columns: readonly Column[];
  /** For each shown column its place among the cells. */
  places: readonly number[];
  /** Letters of the columns that a narrow screen leaves out for now. */
  hidden: ReadonlySet<string>;
}

export function GuidelineMatrix({ rows, columns, places, hidden }: Props) {
  return (
    <table class={`rows n${columns.length} matrix`}>
      <ColumnHeads first="Body" columns={columns} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.guideline + row.population} class={row.current ? undefined : 'past'}>
            <th scope="row">
              <div>
                <a href={`/guidelines/${row.guideline}/`}>
                  {row.body} {row.year}
                </a>
                <small>
                  {POPULATIONS[row.population]}
                  {row.registry && ' · a registry: it lists, it does not recommend'}
                  {!row.current && ' · superseded, counts for nothing'}
                </small>
              </div>
            </th>
            {places.map((place, i) => (
              <td key={columns[i]?.id} class={hidden.has(columns[i]?.letter ?? '') ? 'off' : undefined}>
                {columns.length > 1 && columns[i] && <Note letter={columns[i].letter} />}
                <Said cell={row.cells[place]} guideline={row.guideline} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Said({ cell, guideline }: { cell: GuidelineCell | undefined; guideline: string }) {
  if (cell?.is !== 'said')
    return <em class="absent">{cell?.is === 'silent' ? 'not mentioned' : 'not assessed here'}</em>;
  return (
    <>
      {cell.statements.map((s) => (
        <details key={s.recommendation}>
          <summary>
            {VERDICTS[s.verdict]}
            {s.group && <small> · {s.group}</small>}
            {s.className && <small> · named as a class</small>}
            {s.secondHand && <small> · read at second hand, not counted</small>}
          </summary>
          <p>
            “{s.words}”{s.strength && ` · strength: ${s.strength}`}
            {s.certainty && ` · certainty: ${s.certainty}`}
            {s.className && (
              <>
                {' · '}
                <a href={`/classes/#${s.class}`}>{s.className}</a>
              </>
            )}
            {' · '}
            <a href={`/guidelines/${guideline}/#${s.recommendation}`}>in the guideline</a>
          </p>
          <div class="aside">
            <Prose text={s.text} />
          </div>
        </details>
      ))}
    </>
  );
}
