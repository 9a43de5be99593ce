// What the living tool lends its components; on the server there is none, and plain links and forms do the work.
import { createContext } from 'preact';
import type { Shown } from '../../address/moves.ts';
import type { Live } from './add-modality-live.tsx';

export interface Tool {
  /** Makes a move from what the address shows now, which may be ahead of what is drawn; `focus` is the label of the control used. */
  make(move: (shown: Shown) => Shown, focus: string): void;
  /** Announces, in words that are seen too. */
  say(text: string): void;
  /** The type-ahead with every modality's names, loaded when first asked for. */
  search(): Promise<Live>;
}

export const ToolContext = createContext<Tool | undefined>(undefined);
