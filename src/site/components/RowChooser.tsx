// Which rows of a chapter are shown: all that differ, or those ticked.
import { addressOf, chooseRows, type Shown, toggleDifferences } from '../../address/moves.ts';
import type { Section } from '../../compare/comparison.ts';
import type { ChapterProps } from './ChapterFrame.tsx';
import { HiddenChoice, pathOf } from './HiddenChoice.tsx';

interface Props {
  shown: Shown;
  /** All sections of the chapter. */
  sections: readonly Section[];
}

/** What a chapter of rows adds to the bar. */
export function RowTools({ comparison: { columns, sections }, choice }: ChapterProps) {
  const shown = { ids: columns.map((c) => c.id), choice };
  return <RowChooser shown={shown} sections={sections.filter((section) => section.chapter === choice.chapter)} />;
}

function RowChooser({ shown, sections }: Props) {
  return (
    <>
      <a class="chip" href={addressOf(toggleDifferences(shown))}>
        {shown.choice.differencesOnly ? 'Show all rows' : 'Differences only'}
      </a>
      <RowBoxes shown={shown} sections={sections} />
    </>
  );
}

function RowBoxes({ shown, sections }: Props) {
  const { rows } = shown.choice;
  const all = sections.flatMap((section) => section.rows.map((row) => row.id));
  const known = rows?.filter((id) => all.includes(id)) ?? [];
  return (
    <details class="rowpick">
      <summary class="chip">
        Rows{known.length > 0 && known.length < all.length && `: ${known.length} of ${all.length}`}
      </summary>
      <form action={pathOf(shown)} data-form="rows">
        <HiddenChoice shown={chooseRows(shown, [])} />
        {sections.map((section) => (
          <fieldset key={section.id}>
            <legend>{shown.choice.plainWords ? section.plain : section.title}</legend>
            {section.rows.map(({ id, title, plain }) => (
              <label key={id}>
                <input type="checkbox" name="rows" value={id} checked={known.length === 0 || known.includes(id)} />{' '}
                {shown.choice.plainWords ? plain : title}
              </label>
            ))}
          </fieldset>
        ))}
        <button type="submit">Show these rows</button>
      </form>
    </details>
  );
}
