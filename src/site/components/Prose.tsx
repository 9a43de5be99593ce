// Cited prose: paragraphs of text, emphasis and citation marks.
import { parseProse } from '../../schema/citation.ts';
import { Citations } from './Citations.tsx';
import { TermedText, TermsContext } from './Terms.tsx';

/** Without a paragraph around it: for list items and cells that bring their own. */
export function InlineProse({ text }: { text: string }) {
  return (
    <TermsContext.Consumer>
      {(terms) => {
        const uses = terms.filter(({ paragraph }) => paragraph === text);
        return parseProse(text).map((part) => {
          if (part.kind === 'citations') return <Citations of={part.citations} />;
          const words = uses.length > 0 ? <TermedText text={part.text} uses={uses} /> : part.text;
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
