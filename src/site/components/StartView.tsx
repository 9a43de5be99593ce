// /compare/ while fewer than two are chosen: the bar, and every modality one tap away.
import { add, addressOf, defaultShown } from '../../address/moves.ts';
import { FEWEST, LETTERS, MOST } from '../../compare/comparison.ts';
import type { Named } from '../../search/match-names.ts';
import type { Start } from '../views/start.ts';
import { Bar } from './Bar.tsx';

interface Props {
  start: Start;
  /** Every modality. */
  names: readonly Named[];
}

export function StartView({ start: { ids, unclear }, names }: Props) {
  const shown = defaultShown(ids.slice(0, MOST));
  const columns = shown.ids.map((id, i) => ({
    id,
    letter: LETTERS[i] ?? 'A',
    label: names.find((n) => n.id === id)?.label ?? id,
  }));
  return (
    <>
      <h1>Compare</h1>
      <p class="lede">
        Two to six modalities side by side.{' '}
        {ids.length === 0 ? 'Type any of their names, or choose below.' : 'One more, and the comparison begins.'}
      </p>
      {(unclear.length > 0 || ids.length > MOST) && (
        <div class="problem" role="alert">
          {unclear.map(({ text, near }) => (
            <p key={text}>
              “{text}” is not clear.{' '}
              {near.length > 0 ? `Did you mean ${near.join(', or ')}?` : 'Nothing in the catalog is called so.'}
            </p>
          ))}
          {ids.length > MOST && (
            <p>
              These are {ids.length} modalities; at most {MOST} fit side by side. Take some away.
            </p>
          )}
        </div>
      )}
      <Bar shown={shown} columns={columns} names={names}>
        {ids.length >= FEWEST && (
          <a class="chip" href={addressOf(shown)}>
            Side by side
          </a>
        )}
      </Bar>
      <h2>One of these</h2>
      <ul class="columns">
        {names
          .filter(({ id }) => !shown.ids.includes(id))
          .map(({ id, name }) => (
            <li key={id}>
              <a href={addressOf(add(shown, id))}>{name}</a>
            </li>
          ))}
      </ul>
    </>
  );
}
