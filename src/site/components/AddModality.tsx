// Adds a modality by any of its names: a plain form on the server, a type-ahead where the tool is alive and the field is used.
import { Component, createRef } from 'preact';
import { formatChoice } from '../../address/choice.ts';
import type { Shown } from '../../address/moves.ts';
import type { Named } from '../../search/match-names.ts';
import type { Adding, AddingState, Live } from './add-modality-live.tsx';
import { type Tool, ToolContext } from './tool-context.ts';

interface Props {
  shown: Shown;
  /** Names to suggest where there is no script to load them. */
  names?: readonly Named[] | undefined;
}

/** A class, because the hooks would cost the tool a tenth of its bytes. */
export class AddModality extends Component<Props, AddingState> implements Adding {
  static override contextType = ToolContext;
  override state: AddingState = { text: '', open: false, at: -1, alive: false };
  readonly input = createRef<HTMLInputElement>();

  get tool(): Tool | undefined {
    // Preact types a class's context as any; this one is set by contextType.
    return this.context as Tool | undefined;
  }

  get shown(): Shown {
    return this.props.shown;
  }

  override componentDidMount(): void {
    this.setState({ alive: this.tool !== undefined });
  }

  /** The type-ahead, once the field is used; nothing where it could not be had. */
  private async load(tool: Tool): Promise<Live | undefined> {
    if (this.state.live) return this.state.live;
    try {
      const live = await tool.search();
      this.setState({ live });
      return live;
    } catch {
      tool.say('The names could not be loaded; Enter asks the server.');
      return undefined;
    }
  }

  private readonly open = () => {
    this.setState({ open: true, at: this.state.text === '' ? -1 : 0 });
    if (this.tool) void this.load(this.tool);
  };

  /** Enter waits for the type-ahead; without it the form asks the server. */
  private readonly onKeyDown = async (event: KeyboardEvent) => {
    const { tool } = this;
    if (this.state.live) this.state.live.onKeyDown(this, event);
    else if (tool && event.key === 'Enter') {
      event.preventDefault();
      const live = await this.load(tool);
      if (live) live.onKeyDown(this, event);
      else this.input.current?.form?.submit();
    }
  };

  override render() {
    const { text, alive, live } = this.state;
    const { choice, ids } = this.props.shown;
    const suggested = alive ? undefined : this.props.names;
    return (
      <form class="add" action="/compare/" data-form="add">
        {ids.map((id) => (
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
          aria-label="Add a modality"
          autocomplete="off"
          maxLength={80}
          value={text}
          onFocus={this.open}
          onBlur={() => this.setState({ open: false })}
          onInput={(event) => {
            this.setState({ text: event.currentTarget.value }, this.open);
          }}
          onKeyDown={this.onKeyDown}
          list={suggested && 'names'}
          {...(alive && {
            role: 'combobox' as const,
            'aria-autocomplete': 'list' as const,
            'aria-controls': 'add-list',
          })}
          {...(alive && (live ? live.stateOf(this) : { 'aria-expanded': false }))}
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
        {live && <live.Options adding={this} />}
      </form>
    );
  }
}
