// <page>cite/: the page in the forms in which it is cited, and the sources that it cites in the same.
import type { ComponentChildren } from 'preact';
import { type CitedPage, pageItem } from '../../cite/csl-item.ts';
import { type References, STYLES, type Style, styledPage } from '../../cite/styled.ts';
import { Citing } from '../components/Citing.tsx';
import { Reference } from '../components/Reference.tsx';

interface Props {
  page: CitedPage;
  /** Its path. */
  path: string;
  /** Ids of the sources that it cites, in order. */
  sources: readonly string[];
  references: References;
  /** In which styles they are listed; the first is open. */
  lists: readonly Style[];
  /** Files with the sources, or where to find them. */
  files: ComponentChildren;
  /** What else can be taken along. */
  children?: ComponentChildren;
}

export function CitePage({ page, path, sources, references, lists, files, children }: Props) {
  const item = pageItem(page);
  const styled = references.page && {
    apa: styledPage(references.page.apa, page),
    vancouver: styledPage(references.page.vancouver, page),
  };
  return (
    <>
      <h1>Cite and take away</h1>
      <p class="lede">
        <a href={path}>{page.title}</a>
      </p>
      {children}
      <section aria-labelledby="page">
        <h2 id="page">Cite this page</h2>
        <p class="lead">
          Version {page.version} of the records{page.date && `, of ${page.date}`}. Records change: where a style asks
          for the day on which you read the page, add it.
        </p>
        <Citing item={item} name={item.id} styled={styled} />
      </section>
      {sources.length > 0 && (
        <section aria-labelledby="sources">
          <h2 id="sources">{sources.length === 1 ? 'Its source' : `Its ${sources.length} sources`}</h2>
          {files}
          {lists.map((style, i) => (
            <details key={style} open={i === 0} class="initial">
              <summary>{STYLES[style]}</summary>
              <ReferenceList style={style} sources={sources} references={references} />
            </details>
          ))}
        </section>
      )}
    </>
  );
}

function ReferenceList({ style, sources, references }: Pick<Props, 'sources' | 'references'> & { style: Style }) {
  const items = inOrder(style, sources, references).map((text) => (
    <li key={text}>
      <Reference text={text} />
    </li>
  ));
  return style === 'vancouver' ? (
    <ol class="references">{items}</ol>
  ) : (
    <ul class="plain references hanging">{items}</ul>
  );
}

/** As the style has them: APA by the first author, Vancouver as they are cited. */
export function inOrder(style: Style, sources: readonly string[], references: References): string[] {
  const texts = sources.flatMap((id) => references.source(id)?.[style] ?? []);
  return style === 'vancouver' ? texts : texts.toSorted((a, b) => (folded(a) < folded(b) ? -1 : 1));
}

/** Compared by code points without accents and marks, so that no machine's language matters. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();
}
