// Short sourced notes on how to read the evidence, and the sources that they rest on.
import type { Catalog } from '../../schema/catalog.ts';
import { citationsIn } from '../../schema/citation.ts';
import { NumberingContext, numberSources } from './numbering.ts';
import { Prose } from './Prose.tsx';
import { SourceList } from './SourceList.tsx';

export function Notes({ catalog }: { catalog: Catalog }) {
  const notes = Object.values(catalog.notes);
  const ids = new Set(notes.flatMap(({ text }) => citationsIn(text).map((c) => c.source)));
  const sources = [...ids].flatMap((id) => catalog.sources[id] ?? []);
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
