// Cited prose: paragraphs of text, emphasis and citation marks.
import { parseProse } from '../../schema/citation.ts';
import { Citations } from './Citations.tsx';

/** Without a paragraph around it: for list items and cells that bring their own. */
export function InlineProse({ text }: { text: string }) {
  return (
    <>
      {parseProse(text).map((part) => {
        if (part.kind === 'citations') return <Citations of={part.citations} />;
        return part.kind === 'emphasis' ? <em>{part.text}</em> : part.text;
      })}
    </>
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
