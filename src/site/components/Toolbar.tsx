// The bar of a comparison: what is compared, and what is shown of it.
import type { Choice } from '../../address/choice.ts';
import { formatChoice } from '../../address/choice.ts';
import { addressOf, chooseCondition, chooseRows, type Shown, toggleDifferences } from '../../address/moves.ts';
import type { Comparison, Section } from '../../compare/comparison.ts';
import { Bar } from './Bar.tsx';

interface Props {
  comparison: Comparison;
  choice: Choice;
}

export function Toolbar({ comparison: { columns, sections, evidence }, choice }: Props) {
  const shown: Shown = { ids: columns.map((c) => c.id), choice };
  const ordered = choice.order.flatMap((letter) => columns.find((c) => c.letter === letter) ?? []);
  return (
    <Bar shown={shown} columns={ordered}>
      <div class="acts">
        {choice.chapter === 'overview' && (
          <>
            <a class="chip" href={addressOf(toggleDifferences(shown))}>
              {choice.differencesOnly ? 'Show all rows' : 'Differences only'}
            </a>
            <RowChooser shown={shown} sections={sections} />
          </>
        )}
        <ConditionPicker shown={shown} conditions={evidence.conditions} />
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

function ConditionPicker({ shown, conditions }: { shown: Shown; conditions: Comparison['evidence']['conditions'] }) {
  const { condition } = shown.choice;
  return (
    <form class="pick" action={pathOf(shown)} data-form="condition">
      <HiddenChoice shown={chooseCondition(shown, '')} />
      <select class="chip" name="condition" aria-label="Condition">
        <option value="">Every condition</option>
        {conditions.map(({ id, name }) => (
          <option key={id} value={id} selected={id === condition}>
            {name}
          </option>
        ))}
      </select>
      <button class="chip" type="submit">
        Show
      </button>
    </form>
  );
}

/** The state of the page as hidden fields, so that a plain form keeps it. */
function HiddenChoice({ shown: { choice } }: { shown: Shown }) {
  return (
    <>
      {[...new URLSearchParams(formatChoice(choice))].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

function pathOf(shown: Shown): string {
  return addressOf(shown).split('?')[0] ?? '';
}

function RowChooser({ shown, sections }: { shown: Shown; sections: readonly Section[] }) {
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
