// Asks the site for what it publishes: without cookies, without saying from which page, each address once.
import { HOME } from './home.ts';

export type Reply =
  | { is: 'found'; body: unknown }
  /** The site says what is wrong, and what to write instead. */
  | { is: 'problem'; detail: string; suggestions: readonly string[] }
  /** There is an answer, and it does not say what is wrong: a copy without a server has no words for it. */
  | { is: 'missing' }
  | { is: 'unreachable' };

const asked = new Map<string, Promise<Reply>>();

/** What cannot be reached is forgotten, so that it is asked for again. */
export function ask(path: string): Promise<Reply> {
  const known = asked.get(path) ?? fetchReply(path);
  asked.set(path, known);
  known.then(({ is }) => is === 'unreachable' && asked.delete(path));
  return known;
}

async function fetchReply(path: string): Promise<Reply> {
  try {
    const response = await fetch(HOME + path, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (response.ok) return { is: 'found', body: await response.json() };
    if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return { is: 'missing' };
    // Published from one definition, as the OpenAPI document has it.
    const problem = (await response.json()) as { detail: string; suggestions: string[] };
    return { is: 'problem', detail: problem.detail, suggestions: problem.suggestions };
  } catch {
    return { is: 'unreachable' };
  }
}
