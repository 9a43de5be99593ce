// The element: its attributes say what to compare; a change of them draws anew. What stands in it is shown until there is more, and where there is none.
import { type ComponentChild, render } from 'preact';
import { CardView } from '../site/components/Card.tsx';
import { type Asked, type Found, findCard } from './find-card.ts';
import { leadLinksHome } from './home.ts';

/** The style of the card; the build puts it in. */
declare const CARD_STYLE: string;

leadLinksHome();
const sheet = new CSSStyleSheet();
sheet.replaceSync(CARD_STYLE);

export class CounterpointCompare extends HTMLElement {
  static readonly observedAttributes = ['ids', 'condition', 'words'];
  #root: ShadowRoot | undefined;
  /** Counts what was asked for: an answer to an older question is dropped. */
  #newest = 0;

  connectedCallback(): void {
    if (this.#root) return;
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [sheet];
    this.#show(<Says>Loading the comparison from Counterpoint.</Says>);
    this.#renew();
  }

  attributeChangedCallback(): void {
    if (this.#root) this.#renew();
  }

  /** Several attributes changed at once are one question. */
  #renew(): void {
    const turn = ++this.#newest;
    queueMicrotask(async () => {
      if (turn !== this.#newest) return;
      const found = await findCard(this.#asked());
      if (turn !== this.#newest) return;
      try {
        this.#draw(found);
      } catch (broken) {
        // A module that was kept may be older than what it is sent: then the page's own words are better than half a card.
        this.#show(<slot />);
        throw broken;
      }
    });
  }

  #asked(): Asked {
    const condition = this.getAttribute('condition')?.trim();
    return {
      ids: (this.getAttribute('ids') ?? '')
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
      ...(condition ? { condition } : {}),
      plainWords: this.getAttribute('words') === 'plain',
    };
  }

  #draw(found: Found): void {
    if (found.is === 'card') {
      this.#show(<CardView card={found.card} level={2} />);
      return;
    }
    this.#show(
      <Says>
        {found.says} <a href={found.look}>Look for it at Counterpoint</a>
      </Says>,
    );
  }

  #show(view: ComponentChild): void {
    if (this.#root) render(view, this.#root);
  }
}

/** A sentence, and under it what the page itself has put there. */
function Says({ children }: { children: ComponentChild }) {
  return (
    <>
      <div class="card says-so" lang="en">
        <p>{children}</p>
      </div>
      <slot />
    </>
  );
}
