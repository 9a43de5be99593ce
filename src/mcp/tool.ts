// What a tool is: its words for the assistant, what it takes, and its answer.
import { z } from 'zod';
import { nearest } from '../catalog/nearest.ts';
import type { Kind } from '../schema/kinds.ts';
import { suggestModalities } from '../site/views/suggest.ts';
import type { Around, Refusal } from './answer.ts';

export interface Tool {
  name: string;
  title: string;
  description: string;
  takes: z.ZodObject;
  gives: z.ZodObject;
  answer: (asked: Readonly<Record<string, unknown>>, around: Around) => Record<string, unknown> | Refusal;
}

/** Ties what a tool is asked to its schema: the server has parsed it by the same. */
export function tool<T extends z.ZodObject>(spec: {
  name: string;
  title: string;
  description: string;
  takes: T;
  gives: z.ZodObject;
  answer: (asked: z.infer<T>, around: Around) => Record<string, unknown> | Refusal;
}): Tool {
  return { ...spec, answer: (asked, around) => spec.answer(spec.takes.parse(asked), around) };
}

export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer;
}

/** The id that is meant, an id that has moved followed; or a sentence with the nearest. */
export function meantId(kind: Kind, id: string, { catalog }: Around): string | Refusal {
  const moved = Object.hasOwn(catalog.moved[kind], id) ? catalog.moved[kind][id] : undefined;
  if (moved !== undefined) return moved;
  if (Object.hasOwn(catalog[kind], id)) return id;
  const near = kind === 'modalities' ? suggestModalities(catalog, id) : nearest(id, Object.keys(catalog[kind]));
  const instead = near.length === 0 ? 'Use the tool search to find its id.' : `Nearest: ${near.join(', ')}.`;
  return { refused: `There is no "${id.slice(0, 60)}" in ${kind}. ${instead}` };
}

export const IdOf = (what: string) =>
  z
    .string()
    .min(1)
    .max(120)
    .meta({ description: `Id of a ${what}, as search gives it.` });
