// The bar of the tool. Every control is a link or a plain form to the address that shows its result,
// so it works without script; the tool follows the same addresses without leaving the page.
import type { Choice } from '../../address/choice.ts';
import { addressOf, canAdd, move, remove, type Shown, toggleDifferences } from '../../address/moves.ts';
import type { Column, Comparison, Section } from '../../compare/comparison.ts';
import { AddModality } from './AddModality.tsx';
import { Note } from './Note.tsx';

interface Props {
  comparison: Comparison;
  choice: Choice;
}

export function Toolbar({ comparison: { columns, sections }, choice }: Props) {
  const shown: Shown = { ids: columns.map((c) => c.id), choice };
  const ordered = choice.order.flatMap((letter) => columns.find((c) => c.letter === letter) ?? []);
  return (
    <div class="bar" role="group" aria-label="Choose what is compared">
      <ul class="chips plain">
        {ordered.map((column, i) => (
          <Chip key={column.id} column={column} shown={shown} first={i === 0} last={i === ordered.length - 1} />
        ))}
        {canAdd(shown) && (
          <li>
            <AddModality shown={shown} />
          </li>
        )}
      </ul>
      <div class="acts">
        <a class="chip" href={addressOf(toggleDifferences(shown))}>
          {choice.differencesOnly ? 'Show all rows' : 'Differences only'}
        </a>
        <RowChooser shown={shown} sections={sections} />
        <button class="chip live" type="button" data-act="copy">
          Copy link
        </button>
        <button class="chip live" type="button" data-act="print">
          Print
        </button>
      </div>
      <p class="said" role="status" />
    </div>
  );
}

function Chip({ column, shown, first, last }: { column: Column; shown: Shown; first: boolean; last: boolean }) {
  const { letter, label } = column;
  return (
    <li class="chip">
      <Note letter={letter} /> {label}
      {!first && (
        <a href={addressOf(move(shown, letter, -1))} aria-label={`Move ${label} to the left`}>
          ‹
        </a>
      )}
      {!last && (
        <a href={addressOf(move(shown, letter, 1))} aria-label={`Move ${label} to the right`}>
          ›
        </a>
      )}
      <a href={addressOf(remove(shown, letter))} aria-label={`Remove ${label}`}>
        ×
      </a>
    </li>
  );
}

function RowChooser({ shown: { ids, choice }, sections }: { shown: Shown; sections: readonly Section[] }) {
  const { order, differencesOnly, pair, rows } = choice;
  const all = sections.flatMap((section) => section.rows.map((row) => row.id));
  const known = rows?.filter((id) => all.includes(id)) ?? [];
  return (
    <details class="rowpick">
      <summary class="chip">
        Rows{known.length > 0 && known.length < all.length && `: ${known.length} of ${all.length}`}
      </summary>
      <form action={addressOf({ ids, choice: { order, differencesOnly: false, pair } }).split('?')[0]} data-form="rows">
        <input type="hidden" name="order" value={order.join('')} />
        {differencesOnly && <input type="hidden" name="only" value="differences" />}
        {ids.length > 2 && <input type="hidden" name="pair" value={pair.join('')} />}
        {sections.map((section) => (
          <fieldset key={section.id}>
            <legend>{section.title}</legend>
            {section.rows.map(({ id, title }) => (
              <label key={id}>
                <input type="checkbox" name="rows" value={id} checked={known.length === 0 || known.includes(id)} />{' '}
                {title}
              </label>
            ))}
          </fieldset>
        ))}
        <button type="submit">Show these rows</button>
      </form>
    </details>
  );
}
