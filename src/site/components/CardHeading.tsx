// A heading of a card: how high it stands among headings follows from the page that the card is on.
import { type ComponentChildren, createContext } from 'preact';

/** The level of the card's title. */
export const LevelContext = createContext<1 | 2>(2);

const TAGS = ['h1', 'h2', 'h3', 'h4'] as const;

/** `below` the title by so many levels. */
export function CardHeading({ below, children }: { below: 0 | 1 | 2; children: ComponentChildren }) {
  return (
    <LevelContext.Consumer>
      {(level) => {
        const Tag = TAGS[level - 1 + below] ?? 'h4';
        return <Tag class={`head-${below}`}>{children}</Tag>;
      }}
    </LevelContext.Consumer>
  );
}
