// Which twin belongs to which page, by the pattern of its address.
import {
  compareStartTwin,
  comparisonTwin,
  glossaryTwin,
  homeTwin,
  modalitiesTwin,
  sourcesTwin,
  sourceTwin,
  vignettesTwin,
  vignetteTwin,
} from './catalog-pages.ts';
import { conditionsTwin, conditionTwin } from './condition.ts';
import { classesTwin, conditionFindingsTwin, findingsTwin, guidelinesTwin, guidelineTwin } from './evidence-pages.ts';
import {
  critiquesTwin,
  lineageTwin,
  questionsTwin,
  questionTwin,
  thinkersTwin,
  thinkerTwin,
  traditionsTwin,
  traditionTwin,
} from './ideas.ts';
import { modalityTwin, plainModalityTwin } from './modality.ts';
import { aboutTwin, apiTwin, changesTwin, dataTablesTwin, dataTwin, embedTwin, methodTwin } from './own-pages.ts';
import type { Twin } from './twin.ts';

/** A page that is not here has a twin that says what it is and where its data are. */
export const TWINS: Readonly<Record<string, Twin>> = {
  '/': homeTwin,
  '/modalities/': modalitiesTwin,
  '/modalities/:id/': modalityTwin,
  '/modalities/:id/plain/': plainModalityTwin,
  '/compare/': compareStartTwin,
  '/compare/:ids/': comparisonTwin,
  '/conditions/': conditionsTwin,
  '/conditions/:id/': conditionTwin,
  '/guidelines/': guidelinesTwin,
  '/guidelines/:id/': guidelineTwin,
  '/classes/': classesTwin,
  '/findings/': findingsTwin,
  '/findings/:id/': conditionFindingsTwin,
  '/questions/': questionsTwin,
  '/questions/:id/': questionTwin,
  '/thinkers/': thinkersTwin,
  '/thinkers/:id/': thinkerTwin,
  '/critiques/': critiquesTwin,
  '/vignettes/': vignettesTwin,
  '/vignettes/:id/': vignetteTwin,
  '/glossary/': glossaryTwin,
  '/lineage/': lineageTwin,
  '/traditions/': traditionsTwin,
  '/traditions/:id/': traditionTwin,
  '/sources/': sourcesTwin,
  '/sources/:id/': sourceTwin,
  '/method/': methodTwin,
  '/about/': aboutTwin,
  '/api/': apiTwin,
  '/embed/': embedTwin,
  '/data/': dataTwin,
  '/data/tables/': dataTablesTwin,
  '/changes/': changesTwin,
};
