// One aligned value of a comparison or of a modality's page.

import type { Cell, Item } from '../../compare/comparison.ts';
import { capital } from '../../compare/words.ts';
import { AbsentValue } from './AbsentValue.tsx';
import { Answer } from './Answer.tsx';
import { Citations } from './Citations.tsx';
import { EvidencePlaceContext, InlineLinks } from './InlineLinks.tsx';
import { InlineProse, Prose } from './Prose.tsx';

export function CellView({ cell }: { cell: Cell }) {
  switch (cell.is) {
    case 'absent':
      return <AbsentValue absent={cell.absent} />;
    case 'prose':
      return <Prose text={cell.text} />;
    case 'items':
      return <Items {...cell} />;
    case 'value':
    case 'range':
      return (
        <>
          <p>
            <span class="value">{cell.value}</span>
            <Citations of={cell.cite} />
          </p>
          {cell.text && (
            <div class="aside">
              <Prose text={cell.text} />
            </div>
          )}
        </>
      );
    case 'level':
      return (
        <>
          <p class="value">{capital(cell.value)}</p>
          <div class="aside">
            <Prose text={cell.text} />
          </div>
        </>
      );
    case 'stance':
      return <StanceView {...cell} holds={cell.holds.map(({ name }) => name)} />;
    case 'points':
      return <Points points={cell.points} />;
    case 'work':
      return (
        <>
          <p>
            <cite>{cell.title}</cite>, {cell.year}
            <Citations of={[{ source: cell.source }]} />
          </p>
          <div class="aside">
            <Prose text={cell.text} />
          </div>
        </>
      );
    case 'voice':
      return (
        <figure class="voice">
          <blockquote>{cell.line}</blockquote>
          <figcaption>{cell.context} An illustration written for Counterpoint, not a quotation.</figcaption>
        </figure>
      );
    case 'by-condition':
      return <ByCondition conditions={cell.conditions} />;
    default:
      return cell satisfies never;
  }
}

/** The position in a few words, then the sentence that it rests on. */
export function StanceView({ holds, disputed, text }: { holds: readonly string[]; disputed: boolean; text: string }) {
  return (
    <>
      <p class="value">
        {capital(holds.join(disputed ? ' or ' : ' · ')) || 'Takes no position'}
        {disputed && <small> (disputed among its own)</small>}
      </p>
      <div class="aside">
        <Prose text={text} />
      </div>
    </>
  );
}

function Items({
  items,
  cite,
  text,
}: {
  items: readonly Item[];
  cite: Parameters<typeof Citations>[0]['of'];
  text?: string;
}) {
  const told = items.some((item) => item.text);
  return (
    <>
      {told ? (
        <ul class="plain told">
          {items.map((item) => (
            <li key={item.id}>
              <b>
                <ItemName item={item} />
              </b>
              {item.text && (
                <span class="aside">
                  {' '}
                  <InlineProse text={item.text} />
                </span>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p>
          {items.map((item, i) => (
            <>
              {i > 0 && ' · '}
              <ItemName item={item} />
            </>
          ))}
          <Citations of={cite} />
        </p>
      )}
      {text && (
        <div class="aside">
          <Prose text={text} />
        </div>
      )}
    </>
  );
}

function ItemName({ item }: { item: Item }) {
  return item.href ? <a href={item.href}>{item.name}</a> : item.name;
}

function Points({ points }: { points: Extract<Cell, { is: 'points' }>['points'] }) {
  return (
    <ul class="plain points">
      {points.map(({ head, text, by, answer }) => (
        <li key={text}>
          {head && <p class="head">{head}</p>}
          <Prose text={text} />
          {by && <p class="by">raised by {by}</p>}
          {answer !== undefined && <Answer answer={answer} />}
        </li>
      ))}
    </ul>
  );
}

/** Conditions by what is known of each, so that one state is said once. */
function ByCondition({ conditions }: Pick<Extract<Cell, { is: 'by-condition' }>, 'conditions'>) {
  const states = [...new Set(conditions.map((c) => c.words))];
  if (states.length === 0) return <em class="absent">Not listed for it.</em>;
  return (
    <EvidencePlaceContext.Consumer>
      {(placeOf) => (
        <ul class="plain computed">
          {states.map((state) => (
            <li key={state}>
              <InlineLinks
                to={conditions
                  .filter((c) => c.words === state)
                  .map(({ id, name }) => ({ id, name, href: placeOf(id) }))}
              />
              : {state}
            </li>
          ))}
        </ul>
      )}
    </EvidencePlaceContext.Consumer>
  );
}
