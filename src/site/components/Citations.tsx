// The marks that open a source in place. The source itself stands once, in the list at the foot of the page.
import type { Citation } from '../../schema/citation.ts';
import { NumberingContext } from './numbering.ts';

export function Citations({ of }: { of: readonly Citation[] }) {
  if (of.length === 0) return null;
  return (
    <NumberingContext.Consumer>
      {(numbering) => (
        <sup class="cites" role="group" aria-label="Sources">
          {/* A word joiner: the mark never begins a line. */}
          {'\u2060'}
          {of.map(({ source, locator }) => {
            const number = numbering.get(source);
            return (
              <button key={source} type="button" popovertarget={`s${number}`}>
                {number}
                {locator && <small> {locator}</small>}
              </button>
            );
          })}
        </sup>
      )}
    </NumberingContext.Consumer>
  );
}
