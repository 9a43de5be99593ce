// Terms of the glossary: opened in place where each is first met, without script.
import { createContext } from 'preact';
import type { TermEntry } from '../views/terms.ts';

/** A term where a paragraph uses it: the form in which it stands there, and its id. */
export interface TermUse {
  form: string;
  term: string;
}

/** First uses by paragraph. */
export const TermsContext = createContext<ReadonlyMap<string, readonly TermUse[]>>(new Map());

/** A run of a paragraph's text, with the terms that are met in it first. */
export function WithTerms({ text, uses }: { text: string; uses: readonly TermUse[] }) {
  const [use, ...rest] = uses
    .map((one) => ({ ...one, at: text.search(new RegExp(`(?<![\\p{L}-])${one.form}(?![\\p{L}-])`, 'u')) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (!use) return <>{text}</>;
  const end = use.at + use.form.length;
  return (
    <>
      {text.slice(0, use.at)}
      <button class="term" type="button" popovertarget={`t-${use.term}`}>
        {use.form}
      </button>
      <WithTerms text={text.slice(end)} uses={rest} />
    </>
  );
}

/** What the buttons open; the glossary has the sources. */
export function TermList({ terms }: { terms: readonly TermEntry[] }) {
  return (
    <>
      {terms.map(({ id, name, text }) => (
        <div key={id} id={`t-${id}`} popover class="source">
          <b>{name}</b> {text} <a href={`/glossary/#${id}`}>Glossary, with sources</a>
        </div>
      ))}
    </>
  );
}
