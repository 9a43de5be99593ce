// What others hold against a modality, attributed, with the answers.

import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Critique } from '../../schema/critique.ts';
import type { Modality } from '../../schema/modality.ts';
import { monthName } from '../../schema/month.ts';
import { nameOfSide } from '../views/critiques.ts';
import { Answer } from './Answer.tsx';
import { Prose } from './Prose.tsx';

interface Props {
  modality: WithId<Modality>;
  critiques: readonly WithId<Critique>[];
  catalog: Catalog;
}

export function CriticsOf({ modality, critiques, catalog }: Props) {
  return (
    <section aria-labelledby="critics">
      <h2 id="critics">What others hold against it</h2>
      {critiques.length === 0 && <p class="absent">Nothing is recorded here.</p>}
      <dl class="rows one">
        {critiques.map(({ id, point, from, against, text, answer }) => (
          <div key={id} id={`critique-${id}`}>
            <dt>{point}</dt>
            <dd>
              <Prose text={text} />
              <p class="by">
                {from.by}
                {(from.modality ?? from.tradition) && `, ${nameOfSide(from, catalog)}`}
                {against.tradition && `, of ${nameOfSide(against, catalog)} as a whole`}
              </p>
              <Answer answer={answer} />
            </dd>
          </div>
        ))}
      </dl>
      {modality.critics && (
        <p class="lead">
          Critics of other schools were looked for ({monthName(modality.critics.searched)}). {modality.critics.how}
        </p>
      )}
    </section>
  );
}
