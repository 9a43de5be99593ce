// Terms of the glossary: opened in place where each is first met, without script.
import { type ComponentChildren, createContext } from 'preact';
import type { TermsUsed } from '../../compare/comparison.ts';

/** Where the terms of the page are met first. */
export const TermsContext = createContext<TermsUsed['uses']>([]);

/** What stands in it may open the terms; what they open stands at its end. The glossary has the sources. */
export function WithTerms({ terms: { uses, entries }, children }: { terms: TermsUsed; children: ComponentChildren }) {
  return (
    <TermsContext.Provider value={uses}>
      {children}
      {entries.map(({ id, name, text }) => (
        <div key={id} id={`t-${id}`} popover class="source meaning">
          <b>{name}</b> {text} <a href={`/glossary/#${id}`}>Glossary</a>
        </div>
      ))}
    </TermsContext.Provider>
  );
}

/** A run of a paragraph, with the terms that are met in it first as buttons; `uses` stand in their order. */
export function termedText(text: string, uses: TermsUsed['uses']): ComponentChildren {
  let from = 0;
  const parts: ComponentChildren[] = uses.map(({ at, form, term }) => {
    const before = text.slice(from, at);
    from = at + form.length;
    return (
      <>
        {before}
        <button class="term" type="button" popovertarget={`t-${term}`}>
          {form}
        </button>
      </>
    );
  });
  return [...parts, text.slice(from)];
}
