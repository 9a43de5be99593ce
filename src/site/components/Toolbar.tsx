// The bar of a comparison: what is compared, and what is shown of it.
import type { Choice } from '../../address/choice.ts';
import { addressOf, type Shown, toggleDifferences } from '../../address/moves.ts';
import type { Comparison, Section } from '../../compare/comparison.ts';
import { Bar } from './Bar.tsx';

interface Props {
  comparison: Comparison;
  choice: Choice;
}

export function Toolbar({ comparison: { columns, sections }, choice }: Props) {
  const shown: Shown = { ids: columns.map((c) => c.id), choice };
  const ordered = choice.order.flatMap((letter) => columns.find((c) => c.letter === letter) ?? []);
  return (
    <Bar shown={shown} columns={ordered}>
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
    </Bar>
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
