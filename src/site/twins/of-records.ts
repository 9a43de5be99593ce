// What the page of a record says, for those kinds of which each record has a page of its own.
import type { Kind } from '../../schema/kinds.ts';
import { vignetteTwin } from './catalog-pages.ts';
import { conditionTwin } from './condition.ts';
import { guidelineTwin } from './evidence-pages.ts';
import { questionTwin, thinkerTwin, traditionTwin } from './ideas.ts';
import { modalityTwin } from './modality.ts';
import type { RecordTwin } from './twin.ts';

export const RECORD_TWINS: Readonly<Partial<Record<Kind, RecordTwin>>> = {
  modalities: modalityTwin,
  conditions: conditionTwin,
  guidelines: guidelineTwin,
  questions: questionTwin,
  thinkers: thinkerTwin,
  traditions: traditionTwin,
  vignettes: vignetteTwin,
};
