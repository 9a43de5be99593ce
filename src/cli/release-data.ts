// Writes the next release of the data: what changed since the last one, and the version that follows. Usage: release-data [day]
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCatalog } from '../catalog/read-catalog.ts';
import { renamedIn } from '../open-data/describe.ts';
import { RELEASES, readReleases } from '../open-data/read-releases.ts';
import { followReleases, makeRelease } from '../open-data/release.ts';
import { stateOf } from '../open-data/state.ts';
import { IsoDate } from '../schema/fields.ts';

const root = process.cwd();
const [day = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);

try {
  if (!IsoDate.safeParse(day).success)
    throw new Error(`"${day}" is not a day: write it like 2026-11-26, or leave it out for today.`);
  const read = await readCatalog(root);
  if (!read.ok)
    throw new Error(
      `${read.problems.length} problems in data/: "npm run check" lists them. Only sound records are released.`,
    );
  const past = followReleases(await readReleases(root));
  const last = past.versions.at(-1);
  if (last && day < last.on)
    throw new Error(`${day} is before release ${last.version} of ${last.on}: write a later day.`);
  const release = makeRelease(past, stateOf(read.catalog), renamedIn(read.catalog), day);
  if (release.version === last?.version)
    console.log(`Nothing has changed since release ${last.version} of ${last.on}.`);
  else {
    const place = `${RELEASES}/${release.version}.json`;
    await mkdir(join(root, RELEASES), { recursive: true });
    await writeFile(join(root, place), `${JSON.stringify(release, null, 1)}\n`);
    const count = (shelves: object) => Object.values(shelves).reduce((sum, ids) => sum + Object.keys(ids).length, 0);
    console.log(
      `${place}: ${count(release.set)} new or corrected, ${count(release.gone)} gone. Commit it, and tag the commit data-${release.version}.`,
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
