// One aligned value as parts of a document.
import type { Cell, Item } from '../compare/comparison.ts';
import { textsOf } from '../compare/order-sources.ts';
import { capital } from '../compare/words.ts';
import type { Citation } from '../schema/citation.ts';
import { aside, type Block, cites, emphasis, link, list, paragraph, type Run, strong, text } from './document.ts';
import { absentBlock, answerBlocks, proseAsides, proseBlocks, proseRuns } from './prose.ts';
import { sourcesIn } from './sources-in.ts';

/** `plain`: in plain words, where the cell has them. */
export function cellBlocks(cell: Cell, plain = false): Block[] {
  if (plain && 'plain' in cell && cell.plain !== undefined) return proseBlocks(cell.plain);
  switch (cell.is) {
    case 'absent':
      return [absentBlock(cell.absent)];
    case 'prose':
      return proseBlocks(cell.text);
    case 'items':
      return [...itemsBlocks(cell.items, cell.cite), ...proseAsides(cell.text)];
    case 'value':
    case 'range':
      return [paragraph(cell.value, cites(cell.cite)), ...proseAsides(cell.text)];
    case 'level':
      return [paragraph(capital(cell.value)), ...proseAsides(cell.text)];
    case 'stance':
      return stanceBlocks({ ...cell, holds: cell.holds.map(({ name }) => name) });
    case 'points':
      return list(...cell.points.map(pointBlocks));
    case 'work':
      return [
        paragraph(emphasis(cell.title), `, ${cell.year}`, cites([{ source: cell.source }])),
        ...proseAsides(cell.text),
      ];
    case 'voice':
      return [
        paragraph(`“${cell.line}”`),
        aside(emphasis(`${cell.context} An illustration written for Counterpoint, not a quotation.`)),
      ];
    case 'by-condition':
      return byCondition(cell.conditions);
    default:
      return cell satisfies never;
  }
}

/** A value without the sentences behind it, where there is no room for them; it has their sources if it has none of its own. */
export function briefBlocks(cell: Cell): Block[] {
  const blocks =
    cell.is === 'items'
      ? [...itemsBlocks(cell.items.map(withoutText), cell.cite), ...proseAsides(textsOf(cell).join(' '))]
      : cellBlocks(cell);
  const said = blocks.filter((block) => !isAside(block));
  const [first, ...rest] = said;
  if (first?.is !== 'paragraph') return blocks;
  if (sourcesIn(said).length > 0) return said;
  const behind = new Map(
    blocks
      .filter(isAside)
      .flatMap(citationsOf)
      .map((one) => [one.source, one] as const),
  );
  return [paragraph(first.runs, cites([...behind.values()])), ...rest];
}

function isAside(block: Block): boolean {
  return block.is === 'paragraph' && block.aside === true;
}

function citationsOf(block: Block): readonly Citation[] {
  if (block.is !== 'paragraph') return [];
  return block.runs.flatMap((run) => (run.is === 'cites' ? run.citations : []));
}

function withoutText({ text: _, ...item }: Item): Item {
  return item;
}

/** The position in a few words, then the sentence that it rests on. */
export function stanceBlocks(stance: { holds: readonly string[]; disputed: boolean; text: string }): Block[] {
  const { holds, disputed } = stance;
  const held = capital(holds.join(disputed ? ' or ' : ' · ')) || 'Takes no position';
  return [paragraph(held, disputed && ' (disputed among its own)'), ...proseAsides(stance.text)];
}

function itemsBlocks(items: readonly Item[], cite: readonly Citation[]): Block[] {
  if (items.some((item) => item.text !== undefined))
    return list(
      ...items.map((item) => paragraph(nameOf(item), item.text !== undefined && [text(': '), ...proseRuns(item.text)])),
    );
  return [paragraph(...items.flatMap((item, i) => [i > 0 && ' · ', nameOf(item)]), cites(cite))];
}

function nameOf({ name, href }: Item): Run {
  return href === undefined ? text(name) : link(name, href);
}

type Point = Extract<Cell, { is: 'points' }>['points'][number];

function pointBlocks({ head, text: prose, by, answer }: Point): Block[] {
  return [
    ...(head === undefined ? [] : [paragraph(strong(head))]),
    ...proseBlocks(prose),
    ...(by === undefined ? [] : [aside(`Raised by ${by}.`)]),
    ...(answer === undefined ? [] : answerBlocks(answer)),
  ];
}

function byCondition(conditions: Extract<Cell, { is: 'by-condition' }>['conditions']): Block[] {
  if (conditions.length === 0) return [aside(emphasis('Not listed for it.'))];
  return list(...conditions.map(({ id, name, words }) => paragraph(link(name, `/conditions/${id}/`), `: ${words}`)));
}
