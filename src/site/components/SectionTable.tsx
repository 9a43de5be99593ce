// A section of aligned rows as one table: modalities are columns, questions are rows.
import type { Column, Row, Section } from '../../compare/comparison.ts';
import type { Verdict } from '../../compare/verdict.ts';
import { CellView } from './CellView.tsx';
import { ColumnHeads } from './ColumnHeads.tsx';
import { Note } from './Note.tsx';

interface Props {
  section: Section;
  columns: readonly Column[];
  /** For each shown column its place among the cells of a row. */
  places: readonly number[];
  hidden: ReadonlySet<string>;
}

export function SectionTable({ section, columns, places, hidden }: Props) {
  if (section.rows.length === 0) return null;
  return (
    <section aria-labelledby={section.id}>
      <h2 id={section.id}>{section.title}</h2>
      {section.note && <p class="lead">{section.note}</p>}
      <table class={`rows n${columns.length}`}>
        <ColumnHeads first="Row" columns={columns} />
        <tbody>
          {section.rows.map((row) => (
            <TableRow key={row.id} row={row} columns={columns} places={places} hidden={hidden} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TableRow({ row, columns, places, hidden }: { row: Row } & Omit<Props, 'section'>) {
  return (
    <tr id={`row-${row.id}`}>
      <th scope="row">
        <div>
          {row.title} <VerdictMark verdict={row.verdict} />
        </div>
      </th>
      {places.map((place, i) => {
        const column = columns[i];
        const cell = row.cells[place];
        return column && cell ? (
          <td key={column.id} class={hidden.has(column.letter) ? 'off' : undefined}>
            {columns.length > 2 && <Note letter={column.letter} />}
            <CellView cell={cell} />
          </td>
        ) : null;
      })}
    </tr>
  );
}

/** A verdict in a word; its reason is told beside it or, where there is no room, on hovering. */
export function VerdictMark({ verdict, told = false }: { verdict: Verdict; told?: boolean }) {
  if (verdict.is === 'not-judged') return null;
  return (
    <>
      <small class={`verdict ${verdict.is}`} title={told ? undefined : verdict.reason}>
        {verdict.is === 'not-comparable' ? 'not comparable' : verdict.is}
      </small>
      {told && <small> · {verdict.reason}</small>}
    </>
  );
}
