// The bar of a comparison: what is compared, and what is shown of it.
import type { ComponentChildren } from 'preact';
import type { Choice } from '../../address/choice.ts';
import { type Chapter, comparePath } from '../../address/compare-path.ts';
import { addressOf, chooseCondition, type Shown, toggleWords } from '../../address/moves.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { Bar } from './Bar.tsx';
import { HiddenChoice, pathOf } from './HiddenChoice.tsx';

interface Props {
  comparison: Comparison;
  choice: Choice;
  /** What the chapter adds to the bar. */
  children?: ComponentChildren;
}

/** The chapters of which a condition leaves a part. */
const NARROWED: ReadonlySet<Chapter> = new Set(['overview', 'evidence']);

export function Toolbar({ comparison: { columns, evidence }, choice, children }: Props) {
  const shown: Shown = { ids: columns.map((c) => c.id), choice };
  const ordered = choice.order.flatMap((letter) => columns.find((c) => c.letter === letter) ?? []);
  return (
    <Bar shown={shown} columns={ordered}>
      <div class="acts">
        {children}
        <a class="chip" href={addressOf(toggleWords(shown))}>
          {choice.plainWords ? 'Clinical words' : 'Plain words'}
        </a>
        {NARROWED.has(choice.chapter) && <ConditionPicker shown={shown} conditions={evidence.conditions} />}
        <button class="chip live" type="button" data-act="copy">
          Copy link
        </button>
        <button class="chip live" type="button" data-act="print">
          Print
        </button>
        <a class="chip" href={`${comparePath(shown.ids)}cite/`}>
          Cite, take away
        </a>
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
