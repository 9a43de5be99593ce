// Adds a modality by any of its names: a plain form on the server, a type-ahead where the tool is alive.
import { Component, createRef } from 'preact';
import { add, addressOf, type Shown } from '../../address/moves.ts';
import { matchNames, type Named } from '../../search/match-names.ts';
import { type Tool, ToolContext } from './tool-context.ts';

interface Props {
  shown: Shown;
}

interface State {
  names: readonly Named[];
  text: string;
  open: boolean;
  /** Which of the matches is marked. */
  at: number;
  alive: boolean;
}

/** A class, because the hooks would cost the tool a tenth of its bytes. */
export class AddModality extends Component<Props, State> {
  static override contextType = ToolContext;
  override state: State = { names: [], text: '', open: false, at: 0, alive: false };
  private readonly input = createRef<HTMLInputElement>();

  private get tool(): Tool | undefined {
    // Preact types a class's context as any; this one is set by contextType.
    return this.context as Tool | undefined;
  }

  override componentDidMount(): void {
    this.setState({ alive: this.tool !== undefined });
  }

  private matches() {
    const { names, text, open } = this.state;
    return open
      ? matchNames(
          text,
          names.filter(({ id }) => !this.props.shown.ids.includes(id)),
        )
      : [];
  }

  private readonly show = async () => {
    if (!this.tool) return;
    this.setState({ open: true, at: 0 });
    if (this.state.names.length === 0) this.setState({ names: await this.tool.names() });
  };

  private choose(id: string): void {
    this.setState({ text: '', open: false });
    this.tool?.go(addressOf(add(this.props.shown, id)));
    this.input.current?.focus();
  }

  private readonly onKeyDown = (event: KeyboardEvent) => {
    const matches = this.matches();
    const { at } = this.state;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const marked = matches[at]?.record;
    if (step !== undefined) {
      event.preventDefault();
      if (matches.length === 0) void this.show();
      else this.setState({ at: (at + step + matches.length) % matches.length });
    } else if (event.key === 'Escape') this.setState({ open: false });
    else if (event.key === 'Enter' && marked) {
      event.preventDefault();
      this.choose(marked.id);
    }
  };

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
    return (
      <form class="add" action="/compare/" data-form="add">
        {this.props.shown.ids.map((id) => (
          <input key={id} type="hidden" name="m" value={id} />
        ))}
        <input
          ref={this.input}
          type="text"
          name="m"
          class="chip"
          placeholder="+ Add a modality"
          aria-label="Add a modality"
          autocomplete="off"
          maxLength={80}
          value={text}
          onFocus={this.show}
          onBlur={() => this.setState({ open: false })}
          onInput={(event) => {
            this.setState({ text: event.currentTarget.value });
            void this.show();
          }}
          onKeyDown={this.onKeyDown}
          {...combobox}
        />
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
