// Follows forwarding ids to the record they lead to, and reports those that lead nowhere or in a circle.
import type { Entry } from './entry.ts';
import type { Problem } from './problem.ts';

export interface Forward {
  entry: Entry;
  to: string;
}

export function followMoved(
  forwards: readonly Forward[],
  exists: (id: string) => boolean,
): { moved: Record<string, string>; problems: Problem[] } {
  const next = new Map(forwards.map(({ entry, to }) => [entry.id, to]));
  const moved: Record<string, string> = Object.create(null);
  const problems: Problem[] = [];
  for (const { entry, to } of forwards) {
    const end = lastOf(entry.id, next);
    if (end === undefined)
      problems.push(
        entry.problem(['moved'], `moved leads in a circle through "${to}": let it name a record that exists.`),
      );
    else if (!exists(end))
      problems.push(
        entry.problem(
          ['moved'],
          `moved leads to "${end}", which is not a record of ${entry.kind}: name one that exists.`,
        ),
      );
    else moved[entry.id] = end;
  }
  return { moved, problems };
}

function lastOf(start: string, next: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  let id = start;
  for (let to = next.get(id); to !== undefined; to = next.get(id)) {
    if (seen.has(id)) return undefined;
    seen.add(id);
    id = to;
  }
  return id;
}
