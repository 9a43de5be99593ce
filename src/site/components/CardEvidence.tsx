// The evidence on a card: for one condition with what bodies say and what was found, or the states of every condition.
import type { ComponentChildren } from 'preact';
import type { Column, Row } from '../../compare/comparison.ts';
import { capital, list } from '../../compare/words.ts';
import type { ConditionEvidence, PlacedFinding } from '../../evidence/evidence.ts';
import { figureText, sizeText } from '../../evidence/figure-words.ts';
import { figureOf, inYears } from '../../evidence/forests.ts';
import { RESULTS, SCALES } from '../../schema/evidence-words.ts';
import type { Card } from '../views/card.ts';
import { CardHeading } from './CardHeading.tsx';
import { CardSources } from './CardSources.tsx';
import { CellView } from './CellView.tsx';
import { FindingName, Who } from './FindingName.tsx';
import { GuidelineMatrix } from './GuidelineMatrix.tsx';
import { InlineLinks } from './InlineLinks.tsx';
import { Note } from './Note.tsx';
import { Says } from './Says.tsx';

const NONE: ReadonlySet<string> = new Set();

export function CardEvidenceView({ card }: { card: Card }) {
  const { evidence, evidenceAt, columns, places, sources, moreSources } = card;
  switch (evidence.is) {
    case 'condition':
      return (
        <OfCondition of={evidence.of} href={`${evidenceAt}#${evidence.of.id}`} columns={columns} places={places}>
          <CardSources sources={moreSources} after={sources.length} />
        </OfCondition>
      );
    case 'nothing':
      return (
        <section>
          <CardHeading below={1}>Evidence</CardHeading>
          <p class="absent">Nothing on “{evidence.asked}” is recorded here of those compared.</p>
          {evidence.known.length > 0 && (
            <p>
              There is something on:{' '}
              <InlineLinks to={evidence.known.map(({ id, name }) => ({ id, name, href: `${evidenceAt}#${id}` }))} />
            </p>
          )}
        </section>
      );
    case 'each':
      return (
        <section>
          <CardHeading below={1}>
            <a href={evidenceAt}>Evidence</a>, condition by condition
          </CardHeading>
          <OfEach row={evidence.row} columns={columns} places={places} />
        </section>
      );
    default:
      return evidence satisfies never;
  }
}

/** So many conditions lie open; more would push away everything else. */
const OPEN = 12;

function OfEach({ row, columns, places }: Pick<Card, 'columns' | 'places'> & { row: Row | undefined }) {
  if (!row) return null;
  const told = (
    <Says of={row.cells} columns={columns} places={places} hidden={NONE}>
      {(cell) => <CellView cell={cell} />}
    </Says>
  );
  const conditions = row.cells.flatMap((cell) =>
    cell.is === 'by-condition' ? cell.conditions.map(({ id }) => id) : [],
  );
  if (conditions.length <= OPEN) return told;
  return (
    <details>
      <summary>On {new Set(conditions).size} conditions</summary>
      {told}
    </details>
  );
}

interface Props extends Pick<Card, 'columns' | 'places'> {
  of: ConditionEvidence;
  /** Where the same stands in the whole comparison. */
  href: string;
  /** The sources of what is folded away: they must lie in the same fold. */
  children: ComponentChildren;
}

function OfCondition({ of, href, columns, places, children }: Props) {
  const { name, standings, joins, guidelines, findings } = of;
  const canonical = [...columns].sort((a, b) => (a.letter < b.letter ? -1 : 1));
  const editions = new Set(guidelines.map(({ guideline }) => guideline)).size;
  const behind = [...counted(editions, 'guideline'), ...counted(findings.length, 'published result')];
  return (
    <section>
      <CardHeading below={1}>
        Evidence: <a href={href}>{name}</a>
      </CardHeading>
      <ul class="plain standings">
        {columns.map(({ id, letter, label }, i) => (
          <li key={id}>
            <Note letter={letter} /> <b>{label}.</b> {standings[places[i] ?? -1]?.words}
          </li>
        ))}
      </ul>
      {joins.length > 0 && (
        <p class="aside">
          {columns.length > 2
            ? joins
                .map(({ of: [a, b], words }) => `${canonical[a]?.letter} and ${canonical[b]?.letter}: ${words}`)
                .join(' · ')
            : joins.map(({ words }) => `${capital(words)}.`)}
        </p>
      )}
      {behind.length > 0 && (
        <details class="sources">
          <summary>What it rests on: {list(behind)}</summary>
          {editions > 0 && <GuidelineMatrix rows={guidelines} columns={columns} places={places} hidden={NONE} />}
          {findings.length > 0 && (
            <ul class="plain findings">
              {inYears(findings).map((placed) => (
                <FindingLine key={placed.id} placed={placed} columns={canonical} />
              ))}
            </ul>
          )}
          {children}
        </details>
      )}
    </section>
  );
}

function counted(count: number, word: string): string[] {
  return count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`];
}

function FindingLine({ placed, columns }: { placed: PlacedFinding; columns: readonly Column[] }) {
  const { outcome, time, result, margin, certainty, replacedBy } = placed.finding;
  const figure = figureOf(placed);
  return (
    <li class={replacedBy ? 'past' : undefined}>
      <div>
        <FindingName placed={placed} />
      </div>
      <div>
        <p>
          <Who placed={placed} columns={columns} />
        </p>
        <p>
          {outcome.name}; {time}: <b>{RESULTS[result]}</b>
          {margin && ` (margin: ${margin})`}
          {figure && (
            <span class="figure">
              , {SCALES[figure.scale]} {figureText(placed)}
            </span>
          )}
          <small>
            {sizeText(placed)}
            {certainty && `; certainty: ${certainty.level} (${certainty.rater})`}
          </small>
        </p>
      </div>
    </li>
  );
}
