// /changes/: what changed in the data, release by release, and what has no release yet.
import type { OpenData } from '../../open-data/open-data.ts';
import type { Version } from '../../open-data/release.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { FEED } from '../changes-feed.ts';
import type { Page } from '../page.ts';
import { anchorOf, type ChangeGroup, changeGroups, changesInWords, isFirst } from '../views/changes.ts';

export const changesPage: Page = {
  pattern: '/changes/',
  addresses: () => ['/changes/'],
  answer: ({ catalog, openData }) => ({
    is: 'page',
    status: 200,
    title: 'Changes',
    description: 'What changed in the data of Counterpoint, release by release.',
    feed: FEED,
    body: <ChangesBody catalog={catalog} openData={openData} />,
  }),
};

function ChangesBody({ catalog, openData }: { catalog: Catalog; openData: OpenData }) {
  const { releases, unreleased } = openData;
  return (
    <div class="text">
      <h1>Changes</h1>
      <p class="lede">
        The <a href="/data/">data</a> have semantic versions, computed from a digest of every record. A record or a
        column gone or renamed makes a major version: what was made for the one before may break. One more makes a minor
        version. A corrected fact makes a patch.
      </p>
      <p>
        <a href={FEED}>Feed of the releases (Atom)</a>
      </p>
      {unreleased && (
        <section aria-labelledby="unreleased">
          <h2 id="unreleased">Not yet released</h2>
          <p>
            {releases.length === 0
              ? 'There is no release yet.'
              : `As it stands, the next release will be ${unreleased.version}. ${changesInWords(unreleased.changes)}`}
          </p>
          <Groups groups={changeGroups(unreleased.changes, catalog)} />
        </section>
      )}
      {releases.toReversed().map((release) => (
        <Release key={release.version} release={release} catalog={catalog} openData={openData} />
      ))}
    </div>
  );
}

function Release({ release, catalog, openData }: { release: Version; catalog: Catalog; openData: OpenData }) {
  const id = anchorOf(release.version);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {release.version} <small>{release.on}</small>
      </h2>
      <p>
        {isFirst(release, openData) ? 'The first release. Everything in it is new.' : changesInWords(release.changes)}
      </p>
      <Groups groups={changeGroups(release.changes, catalog)} />
    </section>
  );
}

/** So many are shown at once; longer lists are folded. */
const AT_ONCE = 12;

function Groups({ groups }: { groups: readonly ChangeGroup[] }) {
  return (
    <>
      {groups.map(({ title, records }) => (
        <details key={title} open={records.length <= AT_ONCE}>
          <summary>
            {records.length} {title}
          </summary>
          <ul class="long">
            {records.map(({ name, address }) => (
              <li key={`${name} ${address}`}>{address ? <a href={address}>{name}</a> : name}</li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
