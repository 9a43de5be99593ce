// /method/: the rules by which everything is said, computed and left out.
import { claimsOfKind } from '../../catalog/claims-about.ts';
import { readingShares } from '../../catalog/reading-shares.ts';
import { ABSENCES } from '../../schema/absence.ts';
import { READ } from '../../schema/vocabulary.ts';
import { EvidenceRules } from '../components/EvidenceRules.tsx';
import { Notes } from '../components/Notes.tsx';
import type { Page } from '../page.ts';

const TITLE = 'Method';

export const methodPage: Page = {
  pattern: '/method/',
  addresses: () => ['/method/'],
  answer: ({ catalog }) => ({
    is: 'page',
    status: 200,
    title: TITLE,
    description: 'How Counterpoint sources, computes and leaves out: the rules, in plain words.',
    reading: readingShares(claimsOfKind(catalog, 'notes'), catalog),
    body: (
      <div class="text">
        <h1>{TITLE}</h1>
        <p class="lede">
          No source, no claim. What can be computed is computed, by the rules below; what is ours says so; what is
          missing says why.
        </p>

        <h2 id="citing">Sources</h2>
        <p>
          Every statement ends with the mark of the source it rests on; the mark opens the source in place. A citation
          covers the sentences before it, back to the one before. Each source records what was actually read of it, when
          and where:
        </p>
        <ul>
          {Object.values(READ).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>
          A figure may rest only on a source of which more than the record was read. The check that builds the catalog
          refuses a claim without a source, and a source that was not looked up.
        </p>

        <h2 id="reading">How deep, and how often, it was read</h2>
        <p>
          A claim counts for the most that was read of a source that it rests on: passages in full, an abstract or
          opening, or the bare record, on which no figure may rest. Pages of modalities and conditions say how many
          claims rest on which, and <a href="/about/">about</a> says it of all. A second reader, who had not written the
          record, has gone through it where its page says so, with the day and what was changed.
        </p>

        <h2 id="verdicts">Verdicts</h2>
        <p>Verdicts are computed for structured rows only. Prose is shown side by side and never judged.</p>
        <dl class="rows one">
          <div>
            <dt>Sets</dt>
            <dd>
              Traditions, founders, focus, formats. <b>Same</b> where all sets are equal; <b>different</b> where no two
              share a member; <b>overlapping</b> between. Contrast is one minus the share of members that are in all
              sets among those in any.
            </dd>
          </div>
          <div>
            <dt>Ranges</dt>
            <dd>
              Sessions, weeks, minutes, hours. <b>Same</b> where all are equal; <b>different</b> where no two meet;{' '}
              <b>overlapping</b> between. Contrast is one minus the common stretch as a share of the whole; an open end
              counts as twice the largest known number. A course without a set number of sessions is not comparable.
            </dd>
          </div>
          <div>
            <dt>Levels</dt>
            <dd>
              Work between sessions, contact between sessions, telling what happened. The verdict is <b>same</b> or{' '}
              <b>different</b>. Contrast is the distance on the scale.
            </dd>
          </div>
          <div>
            <dt>Years</dt>
            <dd>
              <b>Same</b> or <b>different</b>.
            </dd>
          </div>
          <div>
            <dt>Costs</dt>
            <dd>
              Compared only in one currency and one year; otherwise <b>not comparable</b>.
            </dd>
          </div>
        </dl>
        <p>
          Where fewer than two modalities have a value, the row is <b>not comparable</b> and says whose is missing.
          “Opposed” is kept for positions on one and the same question. “What actually differs” is ordered by contrast,
          and rows of equal contrast keep the order of the page; founder, year and roots are left out of it, because
          they nearly always differ. No order means importance.
        </p>

        <h2 id="stances">Stances</h2>
        <p>
          On each contested question a modality holds a position, several, or none, with one sentence and its source.
          Where its own adherents differ, it is marked as disputed and stands at each of the positions in dispute. Two
          that hold the same are <b>the same</b>. Where the positions have an order, neighbours are <b>close</b>, the
          two ends are <b>opposed</b>, unless one of them only leaves the matter out, and what lies between is{' '}
          <b>different</b>; what counts is the nearest two positions. Where they have none, two that share one of
          several are <b>close</b>, those of which the question says that one excludes the other are <b>opposed</b>, and
          others are <b>different</b>. Contrast is the distance as a share of the line; of kinds it is half of what is
          not shared, three quarters, or one. Of three and more the widest pair counts. “What actually differs” puts
          opposed rows first, then different ones.
        </p>
        <p>
          The map on the page of questions takes the mean contrast of each pair over the questions that both answer,
          each question counting alike, and places the modalities on a plane by classical scaling (Torgerson, 1952).
          Which questions are asked is our choice, and another list would give another map.
        </p>

        <h2 id="length">Length of a course</h2>
        <p>
          The word before the number of sessions follows from the largest number that the sources give: brief to 8,
          short to 20, medium to 40, long beyond; open-ended where no end is set. The limits are ours.
        </p>

        <h2 id="choosing">Choosing between them</h2>
        <p>
          The lines of “consider … when …” follow from differences alone: a position that only one of those compared
          holds, where they are opposed or different; a condition that all are listed for and for which bodies recommend
          only one; a condition for which only one of those compared was designed, and for which no other is listed, not
          even under a broader or a narrower name; a focus or a form that only one has; cautions of its own; ranges of
          sessions that do not meet; a level that stands alone at an end of its scale, in that level’s own words. They
          describe circumstances and advise no one. Where two share no condition for which both were made or tried, the
          page says that they are rarely alternatives, and names those that share most conditions with each.
        </p>
        <h2 id="nearest">Nearest, and who came from whom</h2>
        <p>
          Nearest to a modality are those that were made or tried for most of the same conditions; among equals those
          opposed to it on more questions come first, since there is more to compare, and then the alphabet decides. It
          counts conditions and questions, not clicks, and is no verdict. <a href="/lineage/">The lineage</a> draws what
          records say with a source: that one derives from another, is a variant of it, or was a part that went into it.
        </p>

        <h2 id="roles">Conditions treated</h2>
        <p>
          Being listed for a condition is no verdict. Each entry says how the modality came to it: designed for it,
          adapted to it, tested in it, tested for another problem in people who have it, or only a comparison arm in
          trials of it. The last two count neither for what modalities share nor for what sets them apart.
        </p>

        <EvidenceRules />
        <Notes catalog={catalog} />

        <h2 id="missing">What is missing, and why</h2>
        <p>A cell without a value says which of these it is:</p>
        <ul>
          {Object.values(ABSENCES).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>Not listed is not the same as does not work, and “{ABSENCES['not-assessed']}” is no finding.</p>

        <h2 id="letters">Letters, shapes and order</h2>
        <p>
          Modalities stand in the alphabetical order of their ids, and each has a letter from A to F, a shape and a hue.
          A reader can reorder the columns; letters and verdicts stay. Nothing is ranked and nothing is scored.
        </p>

        <h2 id="data">Data and versions</h2>
        <p>
          All records can be <a href="/data/">taken away</a> under an open licence. Their versions are computed: a
          record gone makes a major version, one more a minor one, a corrected fact a patch.{' '}
          <a href="/changes/">What changed when</a> is listed record by record.
        </p>

        <h2 id="words">Our own words</h2>
        <p>
          Descriptions are written for Counterpoint from published sources. Lines that a therapist might say are
          illustrations and are marked so, and the people of the vignettes are composed. Plain words restate the
          clinical field beside them, rest on its sources, and are read at about twelve years, by the formula of Flesch
          and Kincaid. “In short”, “What actually differs” and “Choosing between them” are computed.
        </p>
      </div>
    ),
  }),
};
