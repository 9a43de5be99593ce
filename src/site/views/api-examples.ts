// The examples of /api/: what to type, and what is answered, from the records of which most is said.
import { compareJsonPath } from '../../address/compare-path.ts';
import type { Catalog } from '../../schema/catalog.ts';
import type { RecommendationRow } from '../../schema/rows.ts';
import { answerApi } from '../api/answer.ts';
import { problemBody } from '../api/problem.ts';
import { layOutJson } from './lay-out-json.ts';
import { mostSaid } from './most-said.ts';

export interface ApiExample {
  id: string;
  title: string;
  says: string;
  /** Typed into a shell, or run by Node or in the console of a browser. */
  in: 'shell' | 'javascript';
  type: string;
  shown: string;
  /** Whether a copy without a server gives the same. */
  static: boolean;
}

type Ask = (address: string) => unknown;

export function apiExamples(catalog: Catalog, origin: string): ApiExample[] {
  const ask: Ask = (address) => {
    const { pathname, searchParams } = new URL(address, origin);
    const answer = answerApi({ catalog, path: pathname.slice('/api/v1/'.length), query: searchParams, origin });
    return answer.is === 'problem' ? problemBody(answer, origin) : answer.is === 'json' ? answer.body : answer.to;
  };
  const [first, second] = mostSaid(catalog);
  if (!first || !second) return [];
  return [...inTheShell(catalog, ask, origin, first, second), ...inAProgram(ask, origin, first)];
}

function inTheShell(
  catalog: Catalog,
  ask: Ask,
  origin: string,
  { modality, condition }: RecommendationRow,
  other: RecommendationRow,
): ApiExample[] {
  const curl = (id: string, title: string, says: string, address: string, isStatic = false): ApiExample => ({
    id,
    title,
    says,
    in: 'shell',
    type: `curl -s '${origin}${address}'`,
    shown: layOutJson(ask(address)),
    static: isStatic,
  });
  const words = `${catalog.modalities[modality]?.label} for ${catalog.conditions[condition]?.plainName}`;
  return [
    curl(
      'search',
      'Search',
      'By any name, through slips of the finger, and two names for a comparison. Without q it answers the whole index.',
      `/api/v1/search.json?${new URLSearchParams({ q: words })}`,
    ),
    curl('get', 'Get', 'One record by its id.', `/api/v1/conditions/${condition}.json`, true),
    curl(
      'filter',
      'Filter',
      'Rows and records, by their fields. Several values of one field mean any of them; several fields mean all.',
      `/api/v1/recommendations.json?modality=${modality}&condition=${condition}&current=true`,
    ),
    curl(
      'filter-within',
      'Filter within records',
      'A field within a record is named with the way to it.',
      `/api/v1/modalities.json?treats.condition=${condition}&formats.kinds=group`,
    ),
    curl(
      'compare',
      'Compare',
      'Everything that the page of the comparison shows: rows, verdicts, evidence, critics, sources.',
      compareJsonPath([modality, other.modality]),
      true,
    ),
    curl(
      'mend',
      'Mend a mistake',
      'Every error is a problem with suggestions.',
      `/api/v1/findings.json?condition=${condition.slice(0, -1)}x`,
    ),
  ];
}

function inAProgram(ask: Ask, origin: string, { modality, condition }: RecommendationRow): ApiExample[] {
  const address = `/api/v1/recommendations.json?modality=${modality}&condition=${condition}&current=true`;
  // The API answers rows of this very type.
  const rows = ask(address) as RecommendationRow[];
  return [
    {
      id: 'program',
      title: 'From a program, or from a page of yours',
      says: 'Each body in its own words, with the source of the statement.',
      in: 'javascript',
      type: `const answer = await fetch('${origin}${address}');
for (const { body, year, words, source } of await answer.json())
  console.log(\`\${body} \${year}: "\${words}" [\${source.join(', ')}]\`);`,
      shown: rows
        .map(({ body, year, words, source }) => `${body} ${year}: "${words}" [${source.join(', ')}]`)
        .join('\n'),
      static: false,
    },
    {
      id: 'again',
      title: 'Ask again',
      says: 'The ETag names the release of code and data: 304 says that nothing has changed.',
      in: 'javascript',
      type: `const address = '${origin}/api/v1/conditions.json';
const first = await fetch(address);
const headers = { 'if-none-match': first.headers.get('etag') };
const again = await fetch(address, { headers });
console.log(first.status, again.status);`,
      shown: '200 304',
      static: false,
    },
  ];
}
