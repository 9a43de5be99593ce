// /api/: the interface for programs, explained to people, with examples that a test runs.
import { filterFields } from '../api/filter-fields.ts';
import { LISTS } from '../api/lists.ts';
import { PROBLEMS } from '../api/problem.ts';
import type { Page } from '../page.ts';
import { type ApiExample, apiExamples } from '../views/api-examples.ts';

export const apiPage: Page = {
  pattern: '/api/',
  addresses: () => ['/api/'],
  answer: ({ catalog, origin }) => ({
    is: 'page',
    status: 200,
    title: 'For programs',
    description: 'The HTTP interface of Counterpoint: lists, records, filters, search and comparisons as JSON.',
    json: '/api/v1/openapi.json',
    body: (
      <div class="text">
        <h1>For programs</h1>
        <p class="lede">
          Everything that the pages show is JSON too, read with GET, without a key, from any other site. It is described
          in <a href="/api/v1/openapi.json">OpenAPI 3.1</a>, made from the same schemas as the records.
        </p>
        <p>
          The data are under{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer">
            Creative Commons Attribution 4.0
          </a>
          : name Counterpoint, and the sources that a claim rests on. Texts are prose with citations like{' '}
          <code>[@source-id, p. 12]</code>, whose sources stand at <code>/api/v1/sources/&lt;source-id&gt;.json</code>.
          A missing value is an absence with its reason, and never an empty text. No answer is a ranking, and none is
          medical advice.
        </p>

        <h2 id="examples">Examples</h2>
        <p>
          Answers are shown laid out and cut short; “…” stands for what is left out. A line that begins with{' '}
          <code>curl</code> is for a shell; the others run in Node or in the console of a browser.
        </p>
        {apiExamples(catalog, origin).map((example) => (
          <Example key={example.id} example={example} />
        ))}

        <Addresses />

        <h2 id="copies">On a copy without a server</h2>
        <p>
          Lists, records, comparisons of two and the description are files, and any web server can hold them; leave to
          read them from other sites and the type of errors are then that server’s own. It gives a list whole, whatever
          filters the address carries. Filters, <code>search.json?q=</code>, comparisons of more than two and problems
          need a server of Counterpoint. The description marks each.
        </p>

        <h2 id="promises">What holds</h2>
        <p>
          Within <code>v1</code> no field and no address is taken away; fields may be added. An id never dies: one that
          has moved answers 301, in filters too. Ids of a comparison stand in alphabetical order, and another order
          answers 301. Lists come whole, in the order of their ids, without pages; the whole catalog in one file stands
          at <a href="/data/">open data</a>.
        </p>

        <Problems />

        <h2 id="embed">On a page of your own</h2>
        <p>
          A comparison also comes ready to show, as an element or a frame: <a href="/embed/">on your own page</a>.
        </p>

        <h2 id="assistants">For assistants</h2>
        <p>
          The command <code>counterpoint mcp</code> serves the same catalog by the Model Context Protocol: search,
          record, compare, recommendations and findings, every answer with its sources and its limits.{' '}
          <code>counterpoint mcp --settings</code> prints what a client is told to start it, and{' '}
          <code>counterpoint mcp --http 8080</code> answers programs of the same machine. Assistants that read pages
          find each as Markdown; <a href="/llms.txt">llms.txt</a> says how.
        </p>
      </div>
    ),
  }),
};

function Example({ example }: { example: ApiExample }) {
  return (
    <section class="example" aria-labelledby={example.id}>
      <h3 id={example.id}>{example.title}</h3>
      <p>
        {example.says} {!example.static && <span class="aside">Needs a server.</span>}
      </p>
      <pre data-in={example.in}>
        <code>{example.type}</code>
      </pre>
      <pre data-shown={example.id}>
        <samp>{example.shown}</samp>
      </pre>
    </section>
  );
}

function Addresses() {
  return (
    <>
      <h2 id="addresses">Addresses</h2>
      <ul class="plain index">
        {LISTS.map(({ name, says, filtered, component }) => (
          <li key={name}>
            <a href={`/api/v1/${name}.json`}>{`/api/v1/${name}.json`}</a>
            <span class="aside">{says}</span>
            {filtered && (
              <span class="aside">
                Filters:{' '}
                {filterFields(component)
                  .map((field) => field.name)
                  .join(', ')}
              </span>
            )}
          </li>
        ))}
        <li>
          <code>/api/v1/&lt;kind&gt;/&lt;id&gt;.json</code>
          <span class="aside">
            One record of a list. A modality comes with every record that it, or the evidence on it, names.
          </span>
        </li>
        <li>
          <code>/api/v1/compare/&lt;a&gt;-vs-&lt;b&gt;.json</code>
          <span class="aside">Two to six modalities side by side.</span>
        </li>
        <li>
          <code>/api/v1/compare/&lt;a&gt;-vs-&lt;b&gt;.csv</code>
          <span class="aside">
            The same for spreadsheets, with <code>.md</code> and <code>.html</code> as Markdown and as HTML to paste,
            and with <code>.docx</code> a handout of it for Word; these need a server.
          </span>
        </li>
        <li>
          <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>
          <span class="aside">All of this, for machines.</span>
        </li>
      </ul>
    </>
  );
}

function Problems() {
  return (
    <>
      <h2 id="problems">Problems</h2>
      <p>
        An error is <code>application/problem+json</code>, as{' '}
        <a href="https://www.rfc-editor.org/rfc/rfc9457" rel="noreferrer">
          RFC 9457
        </a>{' '}
        has it: <code>type</code> leads here, <code>detail</code> says what is wrong with this very question, and{' '}
        <code>suggestions</code> what to write instead.
      </p>
      <dl class="one">
        {Object.entries(PROBLEMS).map(([kind, { status, title, means }]) => (
          <div key={kind} id={kind}>
            <dt>
              {status} · {title}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
