// The type-ahead of the field that adds a modality: what a key does, and the list of matches. Loaded when the field is first used.
import type { RefObject } from 'preact';
import { add, type Shown } from '../../address/moves.ts';
import { matchNames, type Named, resolveName } from '../../search/match-names.ts';
import type { Tool } from './tool-context.ts';

export interface AddingState {
  text: string;
  open: boolean;
  /** Which of the matches is marked; −1 for none, until something is typed or an arrow pressed. */
  at: number;
  alive: boolean;
  live?: Live;
}

/** What the field lends to its type-ahead. */
export interface Adding {
  state: AddingState;
  shown: Shown;
  tool: Tool | undefined;
  input: RefObject<HTMLInputElement | null>;
  setState(state: Partial<AddingState>): void;
}

export type Live = ReturnType<typeof typeAhead>;

const LABEL = 'Add a modality';

/** The type-ahead over these names. */
export function typeAhead(names: readonly Named[]) {
  /** What the typed text may mean, of those not shown yet. */
  const candidates = ({ state, shown }: Adding) =>
    matchNames(
      state.text,
      names.filter(({ id }) => !shown.ids.includes(id)),
    );
  const matches = (adding: Adding) => (adding.state.open ? candidates(adding) : []);

  function choose(adding: Adding, id: string): void {
    adding.setState({ text: '', open: false, at: -1 });
    adding.tool?.make((shown) => add(shown, id), LABEL);
    adding.input.current?.focus();
  }

  /** Takes the marked match, or says why there is none: shown already, or nothing is called so. */
  function enter(adding: Adding): void {
    const { text, at } = adding.state;
    const marked = candidates(adding)[text.trim() === '' ? at : Math.max(at, 0)];
    if (marked) {
      choose(adding, marked.record.id);
      return;
    }
    const shown = resolveName(text, names);
    if (shown) adding.tool?.say(`${shown.name} is shown already.`);
    else if (text.trim() !== '') adding.tool?.say(`Nothing in the catalog is called “${text}”.`);
  }

  function mark(adding: Adding, step: number): void {
    const { length } = matches(adding);
    const { at, text } = adding.state;
    adding.setState(
      length === 0
        ? { open: true, at: text === '' ? -1 : 0 }
        : { at: (Math.max(at, step < 0 ? 0 : -1) + step + length) % length },
    );
  }

  function onKeyDown(adding: Adding, event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      mark(adding, step);
    } else if (event.key === 'Escape') adding.setState({ open: false });
    else if (event.key === 'Enter') {
      event.preventDefault();
      enter(adding);
    }
  }

  function stateOf(adding: Adding) {
    const found = matches(adding);
    const marked = found[adding.state.at]?.record.id;
    return { 'aria-expanded': found.length > 0, 'aria-activedescendant': marked && `add-${marked}` };
  }

  function Options({ adding }: { adding: Adding }) {
    const found = matches(adding);
    if (found.length === 0) return null;
    return (
      <ul class="options plain" id="add-list" role="listbox" aria-label="Modalities">
        {found.map(({ record, as }, i) => (
          <li
            key={record.id}
            id={`add-${record.id}`}
            role="option"
            aria-selected={i === adding.state.at}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(adding, record.id);
            }}
          >
            {record.name}
            {as !== record.name && as !== record.id && <small> {as}</small>}
          </li>
        ))}
      </ul>
    );
  }

  return { onKeyDown, stateOf, Options };
}
