// What a plain form of the bar carries along.
import { formatChoice } from '../../address/choice.ts';
import { addressOf, type Shown } from '../../address/moves.ts';

/** The state of the page as hidden fields, so that a plain form keeps it. */
export function HiddenChoice({ shown: { choice } }: { shown: Shown }) {
  return (
    <>
      {[...new URLSearchParams(formatChoice(choice))].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

export function pathOf(shown: Shown): string {
  return addressOf(shown).split('?')[0] ?? '';
}
