// Short sourced notes on how to read the evidence, and the sources that they rest on.
import type { Catalog } from '../../schema/catalog.ts';
import { citedSources } from '../views/cited-sources.ts';
import { NumberingContext, numberSources } from './numbering.ts';
import { Prose } from './Prose.tsx';
import { SourceList } from './SourceList.tsx';

export function Notes({ catalog }: { catalog: Catalog }) {
  const notes = Object.values(catalog.notes);
  const sources = citedSources(
    notes.map(({ text }) => text),
    catalog,
  );
  return (
    <NumberingContext.Provider value={numberSources(sources)}>
      {notes.map(({ id, name, text }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{name}</h2>
          <Prose text={text} />
        </section>
      ))}
      <SourceList sources={sources} />
    </NumberingContext.Provider>
  );
}
