// The same person, several voices: a composed person seen through those compared. Illustrations, and marked as such.
import type { Choice } from '../../address/choice.ts';
import { addressOf, choosePerson } from '../../address/moves.ts';
import type { SeenPerson } from '../../compare/comparison.ts';
import { isAbsent } from '../../schema/absence.ts';
import { AbsentValue } from './AbsentValue.tsx';
import { InlineLinks } from './InlineLinks.tsx';
import type { Arrangement } from './RowsChapter.tsx';
import { Says } from './Says.tsx';
import { VoiceView } from './VoiceView.tsx';

interface Props extends Arrangement {
  people: readonly SeenPerson[];
  choice: Choice;
  ids: readonly string[];
}

export function People({ people, choice, ids, ...arrangement }: Props) {
  const person = people.find(({ id }) => id === choice.person) ?? people[0];
  if (!person) return null;
  const others = people.filter(({ id }) => id !== person.id);
  const { id, name, person: who, story, voices } = person;
  return (
    <section aria-labelledby="person">
      <h2 id="person">The same person, several voices</h2>
      <p class="lead">
        A composed person and composed lines, written for Counterpoint: no real client, no quotation.{' '}
        <a href={`/vignettes/${id}/`}>Seen through every modality</a>
      </p>
      <h3>{name}</h3>
      <p class="story">
        {who} {story}
      </p>
      <Says of={voices} {...arrangement}>
        {(voice) => (isAbsent(voice) ? <AbsentValue absent={voice} /> : <VoiceView voice={voice} />)}
      </Says>
      {others.length > 0 && (
        <p class="elsewhere">
          Somebody else:{' '}
          <InlineLinks
            to={others.map((other) => ({
              id: other.id,
              name: other.name,
              href: `${addressOf(choosePerson({ ids, choice }, other.id))}#person`,
            }))}
          />
        </p>
      )}
    </section>
  );
}
