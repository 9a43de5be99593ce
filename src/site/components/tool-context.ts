// What the living tool lends its components; on the server there is none, and plain links and forms do the work.
import { createContext } from 'preact';
import type { Named } from '../../search/match-names.ts';

export interface Tool {
  /** Goes to an address of the tool without leaving the page. */
  go(address: string): void;
  /** Every modality's names, loaded when first asked for. */
  names(): Promise<readonly Named[]>;
}

export const ToolContext = createContext<Tool | undefined>(undefined);
