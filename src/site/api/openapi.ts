// The OpenAPI 3.1 document of the API: made from the same schemas as the records, the filters and the answers.

import type { Catalog } from '../../schema/catalog.ts';
import { ANSWERS, HEADERS } from './openapi-answers.ts';
import { PATHS_BY_TAG, paths } from './openapi-paths.ts';
import { schemas } from './schemas.ts';

const DESCRIPTION = `Psychotherapies side by side: records, evidence and comparisons, each claim with its source.
Counterpoint describes and contrasts; it ranks nothing and is no medical advice.

Everything is read with GET (or HEAD) and needs no key. Every answer may be read by programs on other sites.

**Servers and copies.** An operation with \`x-static: true\` is a file, and any web server can hold it. A copy without a server
gives a list whole, whatever filters the address carries; filters (\`x-static-filters: false\`), \`search.json?q=\`, comparisons of
more than two, and problems as JSON need a server of Counterpoint.

**Texts** are prose with citations like \`[@source-id, p. 12]\`; a missing value is an absence with its reason.

**Caching.** On a server each answer carries a weak ETag that names the release of code and data; ask again with
\`If-None-Match\`, and 304 says that nothing has changed.

**Within v1** nothing is taken away. Fields may be added: ignore those that you do not know.`;

export function openApiDocument(catalog: Catalog, origin: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Counterpoint',
      version: '1.0.0',
      summary: 'Psychotherapies side by side.',
      description: DESCRIPTION,
      contact: { name: 'Counterpoint', url: `${origin}/about/` },
      license: { name: 'Creative Commons Attribution 4.0 International', identifier: 'CC-BY-4.0' },
    },
    externalDocs: { description: 'The same for people, with examples', url: `${origin}/api/` },
    servers: [{ url: origin, description: 'Where this document was read' }],
    security: [],
    tags: Object.entries(PATHS_BY_TAG).map(([name, description]) => ({ name, description })),
    paths: paths(catalog),
    components: { schemas: schemas(), responses: ANSWERS, headers: HEADERS },
  };
}
