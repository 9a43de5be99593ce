// What adherents of each have published against the other, and the answers; where nothing was found, that is said.

import { Fragment } from 'preact';
import type { Column, Comparison, Criticism, Critics } from '../../compare/comparison.ts';
import { monthName } from '../../schema/month.ts';
import { Answer } from './Answer.tsx';
import { Note } from './Note.tsx';
import { Prose } from './Prose.tsx';

interface Props {
  critics: Comparison['critics'];
  columns: readonly Column[];
}

export function CriticsView({ critics, columns }: Props) {
  const labels = new Map(columns.map(({ letter, label }) => [letter, label]));
  const found = critics.filter((c) => c.found.length > 0);
  return (
    <section aria-labelledby="critics">
      <h2 id="critics">What each side has said of the other</h2>
      <p class="lead">
        Published criticism by adherents of one, or of its tradition, and what was answered. Attributed, not judged.
      </p>
      {found.map(({ by, of, found }) => (
        <Fragment key={`${by}${of}`}>
          <h3>
            <Note letter={by} /> {labels.get(by)} on <Note letter={of} /> {labels.get(of)}
          </h3>
          {found.map((one) => (
            <OneCriticism key={one.id} criticism={one} />
          ))}
        </Fragment>
      ))}
      <NoneFound none={critics.filter((c) => c.found.length === 0)} labels={labels} />
    </section>
  );
}

function OneCriticism({ criticism }: { criticism: Criticism }) {
  const { id, point, by, asTradition, againstTradition, text, answer } = criticism;
  return (
    <article class="criticism" id={`critique-${id}`}>
      <h4>{point}</h4>
      <p class="by">
        {by}
        {asTradition && `, from the ${asTradition} tradition`}
        {againstTradition && `, of the ${againstTradition} tradition as a whole`}
      </p>
      <Prose text={text} />
      <Answer answer={answer} />
    </article>
  );
}

function NoneFound({ none, labels }: { none: readonly Critics[]; labels: ReadonlyMap<string, string> }) {
  if (none.length === 0) return null;
  const dates = new Set(none.map((c) => c.searched));
  const [date] = dates;
  return (
    <p class="absent">
      Nothing found by adherents of{' '}
      {none.map(({ by, of }, i) => (
        <Fragment key={`${by}${of}`}>
          {i > 0 && '; '}
          {labels.get(by)} against {labels.get(of)}
        </Fragment>
      ))}
      {date !== undefined && dates.size === 1 ? ` (${monthName(date)})` : ', as far as it was looked for'}.
    </p>
  );
}
