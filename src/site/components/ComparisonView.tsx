// A comparison as a reader has chosen to see it: the server renders it whole, the tool brings the same one to life.
import type { Choice } from '../../address/choice.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { arrange } from '../views/arrange.ts';
import { Choosing } from './Choosing.tsx';
import { ConditionSets } from './ConditionSets.tsx';
import { Contrasts } from './Contrasts.tsx';
import { Heads } from './Heads.tsx';
import { NumberingContext, numberSources } from './numbering.ts';
import { ShownRowsContext } from './RowLink.tsx';
import { SectionTable } from './SectionTable.tsx';
import { SourceList } from './SourceList.tsx';
import { Title } from './Title.tsx';
import { Toolbar } from './Toolbar.tsx';

interface Props {
  comparison: Comparison;
  choice: Choice;
}

export function ComparisonView({ comparison, choice }: Props) {
  const { columns, places, hidden, sections, contrasts, same } = arrange(comparison, choice);
  const rows = comparison.sections.flatMap((section) => section.rows);
  const shownRows = new Set(sections.flatMap((section) => section.rows.map((row) => row.id)));
  return (
    <NumberingContext.Provider value={numberSources(comparison.sources)}>
      <ShownRowsContext.Provider value={shownRows}>
        <Title columns={columns} inShort={comparison.inShort} />
        <Toolbar comparison={comparison} choice={choice} />
        <div class="compared">
          <Heads columns={columns} hidden={hidden} choice={choice} />
          <Contrasts contrasts={contrasts} rows={rows} columns={columns} />
          {same.length > 0 && (
            <p class="lead">
              {same.length === 1
                ? 'One row is the same in each and hidden'
                : `${same.length} rows are the same in each and hidden`}
              : {same.join(', ')}.
            </p>
          )}
          {sections.slice(0, 2).map((section) => (
            <SectionTable key={section.id} section={section} columns={columns} places={places} hidden={hidden} />
          ))}
          <ConditionSets conditions={comparison.conditions} columns={columns} />
          {sections.slice(2).map((section) => (
            <SectionTable key={section.id} section={section} columns={columns} places={places} hidden={hidden} />
          ))}
          <Choosing choosing={comparison.choosing} columns={columns} />
        </div>
        <section aria-labelledby="deeper">
          <h2 id="deeper">Going deeper</h2>
          <ul>
            {columns.map(({ id, name }) => (
              <li key={id}>
                <a href={`/modalities/${id}/`}>{name}, the full page</a>
              </li>
            ))}
            <li>
              <a href="/compare/">Another comparison</a>
            </li>
          </ul>
        </section>
        <SourceList sources={comparison.sources} />
      </ShownRowsContext.Provider>
    </NumberingContext.Provider>
  );
}
