// A comparison in the size of a card, for other people's pages: whole without script, and the same in a frame and in a shadow root.
import { Fragment } from 'preact';
import type { Cell, Column } from '../../compare/comparison.ts';
import { LICENCE } from '../../export/licence.ts';
import type { Card } from '../views/card.ts';
import { deriveStave } from '../views/stave.ts';
import { CardEvidenceView } from './CardEvidence.tsx';
import { CardHeading, LevelContext } from './CardHeading.tsx';
import { CardSources } from './CardSources.tsx';
import { CellView } from './CellView.tsx';
import { EvidencePlaceContext } from './InlineLinks.tsx';
import { Note } from './Note.tsx';
import { NumberingContext, numberSources } from './numbering.ts';
import { InlineProse, Prose } from './Prose.tsx';
import { Says } from './Says.tsx';
import { VerdictMark } from './SectionTable.tsx';
import { Stave } from './Stave.tsx';

interface Props {
  card: Card;
  /** The level of its title: what fits the page that it stands on. */
  level: 1 | 2;
}

export function CardView({ card, level }: Props) {
  const { columns, sources, moreSources, evidenceAt } = card;
  return (
    <NumberingContext.Provider value={numberSources([...sources, ...moreSources])}>
      <EvidencePlaceContext.Provider value={(condition) => `${evidenceAt}#${condition}`}>
        <LevelContext.Provider value={level}>
          <article class="card" lang="en">
            <Title columns={columns} />
            <div class="summaries">
              {columns.map(({ id, letter, summary }) => (
                <p key={id}>
                  <Note letter={letter} /> <InlineProse text={summary} />
                </p>
              ))}
            </div>
            <CardEvidenceView card={card} />
            <Differences card={card} />
            <section class="sources">
              <CardHeading below={1}>Sources</CardHeading>
              <CardSources sources={sources} after={0} />
            </section>
            <Foot card={card} />
          </article>
        </LevelContext.Provider>
      </EvidencePlaceContext.Provider>
    </NumberingContext.Provider>
  );
}

function Title({ columns }: { columns: readonly Column[] }) {
  return (
    <CardHeading below={0}>
      {columns.map(({ id, letter, name }, i) => (
        <Fragment key={id}>
          {i > 0 && <i>{i === columns.length - 1 ? ' and ' : ', '}</i>}
          <a href={`/modalities/${id}/`}>
            {/* A letter stays with its name. */}
            <span class="kept">
              <Note letter={letter} /> {name.split(' ', 1)}
            </span>
            {name.replace(/^\S+/, '')}
          </a>
        </Fragment>
      ))}
    </CardHeading>
  );
}

function Differences({ card: { columns, places, rows } }: { card: Card }) {
  const names = new Map(columns.map(({ letter, label }) => [letter, label]));
  return (
    <section>
      <CardHeading below={1}>Where they differ most</CardHeading>
      {rows.length === 0 && <p class="aside">In what is judged here nothing differs.</p>}
      {rows.map(({ row, href }) => {
        const stave = deriveStave(row);
        return (
          <div class="contrast" key={row.id}>
            <div>
              <CardHeading below={2}>
                <a href={href}>{row.title}</a>
              </CardHeading>
              <p>
                <VerdictMark verdict={row.verdict} told />
              </p>
            </div>
            <div>
              {stave && <Stave stave={stave} names={names} />}
              <Says of={row.cells} columns={columns} places={places} hidden={NONE}>
                {(cell) => <Said cell={cell} drawn={stave !== undefined} />}
              </Says>
            </div>
          </div>
        );
      })}
    </section>
  );
}

const NONE: ReadonlySet<string> = new Set();

/** A position that is drawn needs only its sentence. */
function Said({ cell, drawn }: { cell: Cell; drawn: boolean }) {
  return drawn && cell.is === 'stance' ? <Prose text={cell.text} /> : <CellView cell={cell} />;
}

function Foot({ card: { whole, lastRead } }: { card: Card }) {
  return (
    <footer>
      <p>
        <a class="whole" href={whole}>
          Whole comparison at Counterpoint
        </a>
      </p>
      <p>
        <a href="/">Counterpoint</a>,{' '}
        <a href={LICENCE.address} rel="license">
          CC BY 4.0
        </a>
        . Sources last read {lastRead}. It describes and contrasts; it ranks nothing and is no medical advice.{' '}
        <a href="/about/#crisis">If you need help now</a>
      </p>
    </footer>
  );
}
