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

/** A run of a paragraph, with the terms that are met in it first as buttons. */
export function TermedText({ text, uses }: { text: string; uses: TermsUsed['uses'] }): ComponentChildren {
  const [use, ...rest] = uses
    .filter(({ form }) => text.includes(form))
    .sort((a, b) => text.indexOf(a.form) - text.indexOf(b.form));
  if (!use) return text;
  const [before, ...after] = text.split(use.form);
  return (
    <>
      {before}
      <button class="term" type="button" popovertarget={`t-${use.term}`}>
        {use.form}
      </button>
      <TermedText text={after.join(use.form)} uses={rest} />
    </>
  );
}
