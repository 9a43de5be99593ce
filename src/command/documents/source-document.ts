// One source → blocks: the reference, what was read of it, and which records rest on it.
import { usesOfSources } from '../../catalog/uses.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Source } from '../../schema/source.ts';
import { READ, SOURCE_TYPES } from '../../schema/vocabulary.ts';
import { type Block, fields, heading, type Line, paragraph, title } from '../document.ts';
import { addressOf, referenceText } from './citing.ts';

export function sourceDocument(catalog: Catalog, source: WithId<Source>): Block[] {
  const uses = usesOfSources(catalog).get(source.id) ?? [];
  return [
    title(referenceText(source)),
    fields(bibliographic(source)),
    heading('What was read'),
    ...readBlocks(source),
    heading('Where it is used'),
    uses.length === 0
      ? paragraph('Nothing rests on it.', 'quiet')
      : {
          is: 'list',
          items: uses.map(({ kind, id, name, fields: of }) => ({
            mark: '·',
            lines: [{ text: `${name} (${kind}/${id})` }, { text: of.join(', '), tone: 'quiet' as const }],
          })),
        },
  ];
}

function bibliographic(source: WithId<Source>): { name: string; lines: Line[] }[] {
  const authors = source.author.map((one) =>
    'literal' in one ? one.literal : [one.family, one.given].filter(Boolean).join(', '),
  );
  const place = [
    source['container-title'],
    source.volume && `volume ${source.volume}`,
    source.issue && `issue ${source.issue}`,
    source.page && `p. ${source.page}`,
  ];
  const rows: [string, string | undefined][] = [
    ['Kind', SOURCE_TYPES[source.type]],
    ['By', authors.join('; ')],
    ['In', place.filter(Boolean).join(', ')],
    ['Edition', source.edition],
    ['Publisher', source.publisher],
    ['DOI', source.DOI],
    ['PubMed', source.PMID],
    ['ISBN', source.ISBN],
    ['At', addressOf(source)],
  ];
  return rows.flatMap(([name, text]) => (text ? [{ name, lines: [{ text }] }] : []));
}

function readBlocks({ checked }: Source): Block[] {
  if (!checked) return [paragraph('It was not checked, so nothing may rest on it.', 'quiet')];
  const { read, on, at, saw, again } = checked;
  return [
    paragraph(`${READ[read]}, on ${on}: ${at}`, 'quiet'),
    paragraph(saw),
    ...(again ? [paragraph(`Again, on ${again.on}: ${again.found}`)] : []),
  ];
}
