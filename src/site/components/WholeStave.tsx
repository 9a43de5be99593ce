// Every modality on one question: places along a line where there is an order, named places where there is none. Names, not colours, tell who stands where.
import { list } from '../../compare/words.ts';

export interface Place {
  id: string;
  name: string;
  members: readonly { id: string; label: string; disputed?: boolean }[];
}

interface Props {
  places: readonly Place[];
  ordered: boolean;
  /** Labels of those that stand nowhere on it. */
  without?: readonly string[];
  /** Where a member's name leads. */
  hrefOf?(id: string): string;
}

export function WholeStave({ places, ordered, without = [], hrefOf = (id) => `/modalities/${id}/` }: Props) {
  const items = places.map(({ id, name, members }) => (
    <li key={id} class={members.length === 0 ? 'empty' : undefined}>
      <b>{name}</b>
      {members.map((member) => (
        <a key={member.id} href={hrefOf(member.id)}>
          {member.label}
          {member.disputed && ' (disputed)'}
        </a>
      ))}
    </li>
  ));
  return (
    <>
      {ordered ? <ol class="whole plain">{items}</ol> : <ul class="whole kinds plain">{items}</ul>}
      {without.length > 0 && (
        <p class="lead">Without a place on it, for a reason that its page gives: {list(without)}.</p>
      )}
    </>
  );
}

/** The same along a line with numbers for names: the question's own page has these. */
export function CountStave({ question, places }: { question: string; places: readonly Place[] }) {
  return (
    <ol class="whole plain">
      {places.map(({ id, name, members }) => (
        <li key={id} class={members.length === 0 ? 'empty' : undefined}>
          <b>{name}</b>
          <a href={`/questions/${question}/`}>{members.length === 1 ? '1 modality' : `${members.length} modalities`}</a>
        </li>
      ))}
    </ol>
  );
}
