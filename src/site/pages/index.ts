// Every page, in the order in which addresses are matched.
import type { Page } from '../page.ts';
import { aboutPage } from './about.tsx';
import { apiPage } from './api.tsx';
import { changesPage } from './changes.tsx';
import { classesPage } from './classes.tsx';
import { comparePages } from './compare.tsx';
import { compareStartPage } from './compare-start.tsx';
import { conditionPage } from './condition.tsx';
import { conditionsPage } from './conditions.tsx';
import { critiquesPage } from './critiques.tsx';
import { dataPage } from './data.tsx';
import { dataTablesPage } from './data-tables.tsx';
import { embedPage } from './embed.tsx';
import { conditionFindingsPage, findingsPage } from './findings.tsx';
import { glossaryPage } from './glossary.tsx';
import { guidelinePage, guidelinesPage } from './guidelines.tsx';
import { homePage } from './home.tsx';
import { lineagePage } from './lineage.tsx';
import { methodPage } from './method.tsx';
import { modalitiesPage } from './modalities.tsx';
import { modalityPages } from './modality.tsx';
import { questionPage, questionsPage } from './questions.tsx';
import { searchPage } from './search.tsx';
import { sourcePage, sourcesPage } from './sources.tsx';
import { talkPage } from './talk.tsx';
import { thinkerPage, thinkersPage } from './thinkers.tsx';
import { traditionPage, traditionsPage } from './traditions.tsx';
import { vignettePage, vignettesPage } from './vignettes.tsx';

export const PAGES: readonly Page[] = [
  homePage,
  modalitiesPage,
  ...modalityPages,
  compareStartPage,
  searchPage,
  ...comparePages,
  talkPage,
  conditionsPage,
  conditionPage,
  guidelinesPage,
  guidelinePage,
  classesPage,
  findingsPage,
  conditionFindingsPage,
  questionsPage,
  questionPage,
  thinkersPage,
  thinkerPage,
  critiquesPage,
  vignettesPage,
  vignettePage,
  glossaryPage,
  lineagePage,
  traditionsPage,
  traditionPage,
  sourcesPage,
  sourcePage,
  methodPage,
  aboutPage,
  apiPage,
  embedPage,
  dataPage,
  dataTablesPage,
  changesPage,
];
