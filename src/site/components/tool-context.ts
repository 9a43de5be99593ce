// What the living tool lends its components; on the server there is none, and plain links and forms do the work.
import { createContext } from 'preact';
import type { Shown } from '../../address/moves.ts';
import type * as matching from '../../search/match-names.ts';

export interface Tool {
  /** Makes a move from what the address shows now, which may be ahead of what is drawn; `focus` is the label of the control used. */
  make(move: (shown: Shown) => Shown, focus: string): void;
  /** Announces, in words that are seen too. */
  say(text: string): void;
  /** Every modality's names and the way to search them, loaded when first asked for. */
  search(): Promise<Search>;
}

export interface Search extends Pick<typeof matching, 'matchNames' | 'resolveName'> {
  names: readonly matching.Named[];
}

export const ToolContext = createContext<Tool | undefined>(undefined);
