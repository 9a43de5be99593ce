// Elements of a page of text → parts of a document. It knows the few that such pages are made of, and calls components as the
// functions that they are; one that draws records is named with what stands in its place.
import { type ComponentChild, type ComponentChildren, Fragment, isValidElement, type VNode } from 'preact';
import {
  type Block,
  emphasis,
  heading,
  link,
  list,
  paragraph,
  type Run,
  strong,
  text,
} from '../../document/document.ts';

type Props = { children?: ComponentChildren; href?: string };
export type Instead = ReadonlyMap<unknown, () => Block[]>;

export function readElements(children: ComponentChildren, instead: Instead): Block[] {
  return group(flatten(children)).flatMap((part): Block[] => {
    if (Array.isArray(part)) return [paragraph(runsOf(part))].filter(hasWords);
    return blocksOf(part, instead);
  });
}

/** What stands in a line together becomes one paragraph. */
function group(children: readonly ComponentChild[]): (VNode<Props> | ComponentChild[])[] {
  const parts: (VNode<Props> | ComponentChild[])[] = [];
  for (const child of children) {
    const last = parts.at(-1);
    if (isBlock(child)) parts.push(child);
    else if (Array.isArray(last)) last.push(child);
    else parts.push([child]);
  }
  return parts;
}

function flatten(children: ComponentChildren): ComponentChild[] {
  if (Array.isArray(children)) return children.flatMap(flatten);
  if (isElement(children) && children.type === Fragment) return flatten(children.props.children);
  return children === null || children === undefined || typeof children === 'boolean'
    ? []
    : [children as ComponentChild];
}

const INLINE = new Set<unknown>(['a', 'b', 'strong', 'i', 'em', 'cite', 'small', 'span', 'code']);

function isElement(child: unknown): child is VNode<Props> {
  return isValidElement(child);
}

function isBlock(child: ComponentChild): child is VNode<Props> {
  return isElement(child) && !INLINE.has(child.type);
}

function blocksOf({ type, props }: VNode<Props>, instead: Instead): Block[] {
  const { children } = props;
  const other = instead.get(type);
  if (other) return other();
  if (typeof type === 'function') return readElements((type as (given: Props) => ComponentChildren)(props), instead);
  switch (type) {
    // The title of the document says it.
    case 'h1':
      return [];
    case 'h2':
      return [heading(2, wordsOf(children))];
    case 'h3':
      return [heading(3, wordsOf(children))];
    case 'tr':
      return [
        paragraph(
          flatten(children)
            .map((cell) => wordsOf(isElement(cell) ? cell.props.children : cell))
            .join(' · '),
        ),
      ];
    case 'p':
    case 'summary':
    case 'caption':
    case 'figcaption':
      return [paragraph(runsOf(flatten(children)))];
    case 'pre':
      return [{ is: 'code', text: wordsOf(children) }];
    case 'dt':
      return [paragraph(strong(wordsOf(children)))];
    case 'ul':
    case 'ol':
      return list(
        ...flatten(children).map((item) => (isElement(item) ? readElements(item.props.children, instead) : [])),
      );
    default:
      return readElements(children, instead);
  }
}

function runsOf(children: readonly ComponentChild[]): Run[] {
  return children.map((child): Run => {
    if (!isElement(child)) return text(String(child));
    const words = wordsOf(child.props.children);
    if (child.type === 'a' && child.props.href !== undefined) return link(words, child.props.href);
    // What stands aside is parted from what it belongs to by style alone.
    if (child.type === 'span') return text(` ${words}`);
    if (child.type === 'b' || child.type === 'strong') return strong(words);
    return ['i', 'em', 'cite'].includes(String(child.type)) ? emphasis(words) : text(words);
  });
}

function wordsOf(children: ComponentChildren): string {
  return flatten(children)
    .map((child) => (isElement(child) ? wordsOf(child.props.children) : String(child)))
    .join('');
}

function hasWords(block: Block): boolean {
  return block.is !== 'paragraph' || block.runs.some((run) => run.is === 'cites' || run.text.trim() !== '');
}
