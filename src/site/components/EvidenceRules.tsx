// The rules by which recommendations and findings become states, in plain words. The code stands in src/evidence/.
import type { ComponentChildren } from 'preact';
import { BODY_STATES, FINDING_STATES } from '../../evidence/states.ts';
import { VERDICTS } from '../../schema/evidence-words.ts';

export function EvidenceRules() {
  return (
    <>
      <h2 id="evidence">Evidence: what bodies say</h2>
      <p>
        A recommendation is kept in the body’s own words. Each edition of a guideline has a table that says what those
        words mean on one common scale: {Object.values(VERDICTS).join(', ')}. The table stands on the guideline’s page,
        with its source. A guideline of which every statement on a condition was read, and which does not name a
        modality, is silent on it; where only some statements were read, nothing follows from silence.
      </p>
      <p>
        Where a body names a class, such as trauma-focused CBT, the statement is shown with each modality that{' '}
        <a href="/classes/">falls under it</a>, always marked as one on a class; a statement of the same body on the
        modality itself goes before it.
      </p>
      <p>
        From the current editions, for one modality, condition and population, follows one state. Superseded editions
        and registries are shown and count for nothing, and so does what is said against one form of a modality, as when
        it is given by computer. A statement that names no age is counted for adults. Bodies are counted, never weighed:
        no strength outweighs another.
      </p>
      <dl class="rows one">
        <Rule name={BODY_STATES.recommended}>
          At least one body recommends it, strongly or conditionally; none speaks against it or finds too little.
        </Rule>
        <Rule name={BODY_STATES.option}>
          No body recommends it, at least one says that it may be considered, and none speaks against it or finds too
          little.
        </Rule>
        <Rule name={BODY_STATES.divided}>
          At least one is for it or names it as an option, and at least one is against it or finds too little; or one is
          against and another finds too little. One body that says different things of different groups is among these.
        </Rule>
        <Rule name={BODY_STATES.insufficient}>Every body that speaks of it finds too little evidence.</Rule>
        <Rule name={BODY_STATES['advised-against']}>
          Every body that speaks of it does not recommend it, or recommends against it.
        </Rule>
        <Rule name={BODY_STATES.silent}>
          At least one guideline was read whole on the condition, and none that was read names it.
        </Rule>
        <Rule name={BODY_STATES['not-assessed']}>No statement was read here.</Rule>
      </dl>

      <h2 id="trials">Evidence: what trials show</h2>
      <p>
        A finding is one published comparison between groups, on one outcome, at one time. Its figure, interval, number
        of trials and of people are copied as published, or it says that none was read. Change within one group is not
        recorded at all. For the state count only comparisons by random allocation, on an outcome of the condition
        itself (symptoms, diagnosis, response, remission, relapse, abstinence, use, attempts, weight), and no result
        that a later version of the same analysis has replaced. Where an author of the source is one of those who
        originated what was studied, or what it was compared with, the result says so: computed from the names in both
        records, and counted like any other.
      </p>
      <dl class="rows one">
        <Rule name={FINDING_STATES['benefit-shown']}>
          It did better than a control, or than another treatment, in at least one counted result, and in none was it no
          better than a control.
        </Rule>
        <Rule name={FINDING_STATES.mixed}>
          It did better in at least one, and in at least one other no difference from a control was shown, or the
          control did better.
        </Rule>
        <Rule name={FINDING_STATES['no-benefit-shown']}>
          Only results in which no difference from a control was shown, or the control did better.
        </Rule>
        <Rule name={FINDING_STATES['harm-signal']}>
          At least one result of which its source concludes that people came to harm by it, against no or usual
          treatment. It goes before every other state. That a control did better in one outcome is no such conclusion.
        </Rule>
        <Rule name={FINDING_STATES['treatments-only']}>
          Counted results against other treatments alone, in none of which it did better. They say nothing of benefit:
          both may help, or neither.
        </Rule>
        <Rule name={FINDING_STATES.untested}>
          None recorded, and a search for trials that found none; its date and words stand under{' '}
          <a href="/findings/#searches">findings</a>.
        </Rule>
        <Rule name={FINDING_STATES['not-assessed']}>None recorded, and none looked for yet.</Rule>
      </dl>
      <p>These states are coarse on purpose: one small trial moves them as much as a large review. Read the rows.</p>

      <h2 id="joins">What joins the evidence of two</h2>
      <p>
        For each pair and condition, the first of these that holds: compared with each other by random allocation; both
        in one published network of trials; looked for and not found, with the month; each measured against something
        else; nothing recorded. A class never makes a head-to-head.
      </p>
      <h2 id="forests">Figures on an axis</h2>
      <p>
        Figures share an axis only where condition, outcome, measure, kind of comparator, effect measure and direction
        are the same. Rows stand in the order of their years. Axes of ratios are logarithmic. No figures are pooled by
        Counterpoint, none are converted, and none are subtracted. Arrays of a hundred people are drawn only where one
        source gives the share in both groups.
      </p>
    </>
  );
}

function Rule({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
