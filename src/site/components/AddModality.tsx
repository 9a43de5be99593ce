// Adds a modality by any of its names: a plain form on the server, a type-ahead where the tool is alive.
import { Component, createRef } from 'preact';
import { formatChoice } from '../../address/choice.ts';
import { add, type Shown } from '../../address/moves.ts';
import type { Named } from '../../search/match-names.ts';
import { type Search, type Tool, ToolContext } from './tool-context.ts';

interface Props {
  shown: Shown;
  /** Names to suggest where there is no script to load them. */
  names?: readonly Named[] | undefined;
}

interface State {
  search?: Search;
  text: string;
  open: boolean;
  /** Which of the matches is marked; −1 for none, until something is typed or an arrow pressed. */
  at: number;
  alive: boolean;
}

const LABEL = 'Add a modality';

/** A class, because the hooks would cost the tool a tenth of its bytes. */
export class AddModality extends Component<Props, State> {
  static override contextType = ToolContext;
  override state: State = { text: '', open: false, at: -1, alive: false };
  private readonly input = createRef<HTMLInputElement>();

  private get tool(): Tool | undefined {
    // Preact types a class's context as any; this one is set by contextType.
    return this.context as Tool | undefined;
  }

  override componentDidMount(): void {
    this.setState({ alive: this.tool !== undefined });
  }

  /** What the typed text may mean, of those not shown yet. */
  private candidates(search: Search | undefined) {
    const rest = search?.names.filter(({ id }) => !this.props.shown.ids.includes(id)) ?? [];
    return search?.matchNames(this.state.text, rest) ?? [];
  }

  private matches() {
    return this.state.open ? this.candidates(this.state.search) : [];
  }

  private async load(tool: Tool): Promise<Search> {
    const search = this.state.search ?? (await tool.search());
    if (this.state.search !== search) this.setState({ search });
    return search;
  }

  private readonly show = async () => {
    if (!this.tool) return;
    this.setState({ open: true, at: this.state.text === '' ? -1 : 0 });
    await this.load(this.tool).catch(() => this.tool?.say('The names could not be loaded; Enter asks the server.'));
  };

  private choose(id: string): void {
    this.setState({ text: '', open: false, at: -1 });
    this.tool?.make((shown) => add(shown, id), LABEL);
    this.input.current?.focus();
  }

  private readonly onKeyDown = (event: KeyboardEvent) => {
    const matches = this.matches();
    const { at } = this.state;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (matches.length === 0) void this.show();
      else this.setState({ at: (Math.max(at, step < 0 ? 0 : -1) + step + matches.length) % matches.length });
    } else if (event.key === 'Escape') this.setState({ open: false });
    else if (event.key === 'Enter' && this.tool) {
      event.preventDefault();
      this.enter(this.tool).catch(() => this.input.current?.form?.submit());
    }
  };

  /** Takes the marked match, or says why there is none: shown already, or nothing is called so. */
  private async enter(tool: Tool): Promise<void> {
    const search = await this.load(tool);
    const { text, at } = this.state;
    const marked = this.candidates(search)[text.trim() === '' ? at : Math.max(at, 0)];
    if (marked) {
      this.choose(marked.record.id);
      return;
    }
    const shown = search.resolveName(text, search.names);
    if (shown) tool.say(`${shown.name} is shown already.`);
    else if (text.trim() !== '') tool.say(`Nothing in the catalog is called “${text}”.`);
  }

  override render() {
    const { text, at, alive } = this.state;
    const matches = this.matches();
    const marked = matches[at]?.record.id;
    const combobox = alive && {
      role: 'combobox' as const,
      'aria-autocomplete': 'list' as const,
      'aria-expanded': matches.length > 0,
      'aria-controls': 'add-list',
      'aria-activedescendant': marked && `add-${marked}`,
    };
    const { choice } = this.props.shown;
    const suggested = alive ? undefined : this.props.names;
    return (
      <form class="add" action="/compare/" data-form="add">
        {this.props.shown.ids.map((id) => (
          <input key={id} type="hidden" name="m" value={id} />
        ))}
        <input type="hidden" name="was" value={formatChoice(choice)} />
        {choice.chapter !== 'overview' && <input type="hidden" name="chapter" value={choice.chapter} />}
        <input
          ref={this.input}
          type="text"
          name="m"
          class="chip"
          placeholder="+ Add a modality"
          aria-label={LABEL}
          autocomplete="off"
          maxLength={80}
          value={text}
          onFocus={this.show}
          onBlur={() => this.setState({ open: false })}
          onInput={(event) => {
            this.setState({ text: event.currentTarget.value }, () => void this.show());
          }}
          onKeyDown={this.onKeyDown}
          list={suggested && 'names'}
          {...combobox}
        />
        {suggested && (
          <datalist id="names">
            {suggested.map(({ id, name, aliases }) => (
              <option key={id} value={name}>
                {aliases.join(', ')}
              </option>
            ))}
          </datalist>
        )}
        <button type="submit" class="chip">
          Add
        </button>
        {matches.length > 0 && (
          <ul class="options plain" id="add-list" role="listbox" aria-label="Modalities">
            {matches.map(({ record, as }, i) => (
              <li
                key={record.id}
                id={`add-${record.id}`}
                role="option"
                aria-selected={i === at}
                onMouseDown={(event) => {
                  event.preventDefault();
                  this.choose(record.id);
                }}
              >
                {record.name}
                {as !== record.name && as !== record.id && <small> {as}</small>}
              </li>
            ))}
          </ul>
        )}
      </form>
    );
  }
}
