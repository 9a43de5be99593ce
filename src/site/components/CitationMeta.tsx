// What reference managers and scholarly search engines read of a page: the tags that Highwire Press began, and what kind of work it is.

interface Props {
  title: string;
  address: string;
  /** Day of the version of the records, like 2026-11-26; nothing where it is not released. */
  date?: string;
}

export function CitationMeta({ title, address, date }: Props) {
  return (
    <>
      <meta name="citation_title" content={title} />
      <meta name="citation_author" content="The Counterpoint authors" />
      {date && <meta name="citation_publication_date" content={date.replaceAll('-', '/')} />}
      <meta name="citation_publisher" content="Counterpoint" />
      <meta name="citation_fulltext_html_url" content={address} />
      {/* Without it a page with such tags is taken for an article of a journal. */}
      <meta property="og:type" content="website" />
    </>
  );
}
