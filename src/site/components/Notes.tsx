// Short sourced notes on how to read the evidence, and the sources that they rest on.
import { termsIn } from '../../compare/terms.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { citedSources } from '../views/cited-sources.ts';
import { Cited } from './Cited.tsx';
import { Prose } from './Prose.tsx';

export function Notes({ catalog }: { catalog: Catalog }) {
  const notes = Object.values(catalog.notes);
  const texts = notes.map(({ text }) => text);
  return (
    <Cited sources={citedSources(texts, catalog)} terms={termsIn(texts, catalog.terms)}>
      {notes.map(({ id, name, text }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{name}</h2>
          <Prose text={text} />
        </section>
      ))}
    </Cited>
  );
}
