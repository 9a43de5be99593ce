// Cited prose: paragraphs of text, emphasis and citation marks.
import { parseProse } from '../../schema/citation.ts';
import { Citations } from './Citations.tsx';
import { TermsContext, termedText } from './Terms.tsx';

/** Without a paragraph around it: for list items and cells that bring their own. */
export function InlineProse({ text }: { text: string }) {
  return (
    <TermsContext.Consumer>
      {(terms) => {
        const uses = terms.filter(({ paragraph }) => paragraph === text);
        return parseProse(text).map((part, i) => {
          if (part.kind === 'citations') return <Citations of={part.citations} />;
          const here = uses.filter((use) => use.part === i);
          const words = here.length > 0 ? termedText(part.text, here) : part.text;
          return part.kind === 'emphasis' ? <em>{words}</em> : words;
        });
      }}
    </TermsContext.Consumer>
  );
}

export function Prose({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph}>
          <InlineProse text={paragraph} />
        </p>
      ))}
    </>
  );
}
