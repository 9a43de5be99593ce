// A part of a page that the browser takes over as the server rendered it, and whose code it loads only once the reader makes a move.
import type { ComponentChild, ComponentType } from 'preact';
import type { Column, Comparison } from '../../compare/comparison.ts';

interface PartProps {
  comparison: Comparison;
  /** In the reader's order, and narrowed to what was asked for. */
  columns: readonly Column[];
  conditions: Comparison['conditions'];
}

/** The code of the parts: all of it on the server and after a move, none of it where a served page was just taken over. */
export type Parts = Record<'ConditionSets' | 'Choosing', ComponentType<PartProps>>;

export function Part({ name, parts, ...props }: PartProps & { name: keyof Parts; parts: Partial<Parts> }) {
  const View = parts[name];
  return View ? <div id={name}>{<View {...props} />}</div> : asServed(name);
}

function asServed(id: string): ComponentChild {
  const html = document.getElementById(id)?.innerHTML ?? '';
  return <div id={id} dangerouslySetInnerHTML={{ __html: html }} />;
}
