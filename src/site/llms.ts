// /llms.txt: what an assistant needs to know to read the site, and where everything is.

import { FEWEST, MOST } from '../compare/comparison.ts';
import { twinOf } from '../export/addresses.ts';
import { ATTRIBUTION, LICENCE, LIMITS } from '../export/licence.ts';
import { escapeMarkdown } from '../export/markdown-escape.ts';
import type { Catalog } from '../schema/catalog.ts';

export function llmsText(catalog: Catalog, origin: string): string {
  const line = (name: string, path: string, said = '') =>
    `- [${escapeMarkdown(name)}](${origin}${twinOf(path)})${said === '' ? '' : `: ${escapeMarkdown(said)}`}`;
  const records = (kind: 'modalities' | 'conditions' | 'questions' | 'traditions') =>
    Object.values(catalog[kind]).map(({ id, name }) => line(name, `/${kind}/${id}/`));
  return `${[
    `# ${ATTRIBUTION}`,
    '> Psychotherapies side by side: what each does, assumes, asks of a person and misses, who recommends it for what and what trials show. Every claim has its source.',
    [
      `- Every page has a Markdown twin: put \`index.md\` after the slash that ends its address, such as ${origin}/method/index.md.`,
      `- A comparison of ${FEWEST} to ${MOST} modalities stands at \`${origin}/compare/<a>-vs-<b>/index.md\`, ids in alphabetical order; its chapters share this one twin. Three and more need the server.`,
      `- The same as data: \`${origin}/api/v1/compare/<a>-vs-<b>.json\`, and every list and record; ${origin}/api/v1/openapi.json describes them.`,
      '- Numbers in brackets are sources, listed at the end of each page with how much of each was read. Cite the source, not this site, for what a source says.',
      '- A missing value says why it is missing. Not listed, or not assessed, never means that something does not work.',
      '- Nothing here is ranked, and nothing may be made a ranking of: bodies are counted and never weighed, and two pooled effects are never subtracted from each other.',
      `- ${LIMITS} In a crisis: ${origin}/about/index.md.`,
      `- Licence of the data: [${LICENCE.name}](${LICENCE.address}); name ${ATTRIBUTION}.`,
    ].join('\n'),
    '## Rules',
    [
      line('Method', '/method/', 'how claims are sourced, and verdicts and states computed'),
      line('About', '/about/', 'scope, limits, where to turn in a crisis'),
      line('Glossary', '/glossary/'),
    ].join('\n'),
    '## Evidence',
    [
      line('Guidelines', '/guidelines/', 'who says what, edition by edition'),
      line('Classes of therapies', '/classes/'),
      line('Findings', '/findings/', 'published results, by condition; searches that found none'),
      line('Sources', '/sources/'),
      line('Open data', '/data/', 'the whole catalogue as JSON, CSV and SQLite'),
    ].join('\n'),
    '## Modalities',
    records('modalities').join('\n'),
    '## Conditions',
    records('conditions').join('\n'),
    '## Contested questions',
    records('questions').join('\n'),
    '## Traditions',
    records('traditions').join('\n'),
    '## Optional',
    [
      line('Thinkers and schools', '/thinkers/'),
      line('Critiques', '/critiques/'),
      line('The same person, several voices', '/vignettes/'),
      line('Lineage', '/lineage/'),
    ].join('\n'),
  ].join('\n\n')}\n`;
}
