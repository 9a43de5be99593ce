// One source, for the terminal: its record, what was read of it, and which records rest on it.
import { usesOfSources } from '../../catalog/uses.ts';
import { aside, type Block, fields, heading, list, paragraph } from '../../document/document.ts';
import { webAddress, workText } from '../../document/reference.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Source } from '../../schema/source.ts';
import { READ, SOURCE_TYPES } from '../../schema/vocabulary.ts';
import type { Shown } from '../text/render-text.ts';

export function sourceDocument(catalog: Catalog, source: WithId<Source>): Shown {
  const uses = usesOfSources(catalog).get(source.id) ?? [];
  return {
    title: workText(source),
    blocks: [
      fields(bibliographic(source)),
      heading(2, 'What was read'),
      ...readBlocks(source),
      heading(2, 'Where it is used'),
      ...(uses.length === 0 ? [aside('Nothing rests on it.')] : []),
      ...list(
        ...uses.map(({ kind, id, name, fields: of }) => [paragraph(`${name} (${kind}/${id})`), aside(of.join(', '))]),
      ),
    ],
  };
}

function bibliographic(source: WithId<Source>): { name: string; blocks: Block[] }[] {
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
    ['At', webAddress(source)],
  ];
  return rows.flatMap(([name, text]) => (text ? [{ name, blocks: [paragraph(text)] }] : []));
}

function readBlocks({ checked }: Source): Block[] {
  if (!checked) return [aside('It was not checked, so nothing may rest on it.')];
  const { read, on, at, saw, again } = checked;
  return [
    aside(`${READ[read]}, on ${on}: ${at}`),
    paragraph(saw),
    ...(again ? [paragraph(`Again, on ${again.on}: ${again.found}`)] : []),
  ];
}
