// What the attributes ask for → the card, or what is wrong with them, in sentences for whoever writes the page.
import { defaultChoice } from '../address/choice.ts';
import { compareJsonPath, comparePath } from '../address/compare-path.ts';
import { type Comparison, FEWEST, MOST } from '../compare/comparison.ts';
import { type Card, deriveCard } from '../site/views/card.ts';
import { ask, type Reply } from './ask.ts';
import { HOME } from './home.ts';

export interface Asked {
  /** In the order in which they are to be shown. */
  ids: readonly string[];
  condition?: string;
  plainWords: boolean;
}

/** `look` is the address of a page of the site where the reader may look for it. */
export type Found = { is: 'card'; card: Card } | { is: 'problem'; says: string; look: string };

export async function findCard(asked: Asked): Promise<Found> {
  const { ids } = asked;
  if (ids.length < FEWEST || ids.length > MOST)
    return problem(`A comparison holds ${FEWEST} to ${MOST} modalities; the attribute “ids” names ${ids.length}.`);
  const reply = await ask(compareJsonPath(ids));
  if (reply.is !== 'found') return problem(wrongWith(reply, 'such comparison'), comparePath(ids));
  // The address decides the type.
  const comparison = reply.body as Comparison;
  const condition = await findCondition(asked.condition, comparison);
  if (condition.is === 'problem') return condition;
  return { is: 'card', card: deriveCard(comparison, choiceOf(asked, comparison, condition.id)) };
}

/** An id that there is nothing on may be a slip of the finger: then the site knows no such condition. */
async function findCondition(
  asked: string | undefined,
  { evidence }: Comparison,
): Promise<{ is: 'known'; id: string | undefined } | Extract<Found, { is: 'problem' }>> {
  if (asked === undefined || evidence.conditions.some(({ id }) => id === asked)) return { is: 'known', id: asked };
  const reply = await ask(`/api/v1/conditions/${encodeURIComponent(asked)}.json`);
  if (reply.is !== 'found') return problem(wrongWith(reply, `condition “${asked}”`), '/conditions/');
  // The same record, where its id has moved.
  return { is: 'known', id: (reply.body as { id: string }).id };
}

function choiceOf({ ids, plainWords }: Asked, { columns }: Comparison, condition: string | undefined) {
  const standard = defaultChoice(columns.length);
  const order = ids.flatMap((asked) => columns.find(({ id }) => id === asked)?.letter ?? []);
  return {
    ...standard,
    ...(condition === undefined ? {} : { condition }),
    plainWords,
    // An id that has moved is found under another name: then the order of the alphabet will do.
    order: order.length === columns.length ? order : standard.order,
  };
}

function wrongWith(reply: Exclude<Reply, { is: 'found' }>, what: string): string {
  switch (reply.is) {
    case 'problem':
      return [reply.detail, ...didYouMean(reply.suggestions)].join(' ');
    case 'missing':
      return `${HOME} has no ${what}.`;
    case 'unreachable':
      return `${HOME} cannot be reached just now.`;
    default:
      return reply satisfies never;
  }
}

function didYouMean(suggestions: readonly string[]): string[] {
  return suggestions.length === 0 ? [] : [`Did you mean ${suggestions.map((id) => `“${id}”`).join(' or ')}?`];
}

function problem(says: string, look = '/compare/'): Extract<Found, { is: 'problem' }> {
  return { is: 'problem', says, look };
}
