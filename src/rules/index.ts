// The editorial conscience: every rule that the records must keep.
import { enoughSources } from './enough-sources.ts';
import { figuresWereRead } from './figures-were-read.ts';
import { namedOnce } from './named-once.ts';
import { namesAreUnique } from './names-are-unique.ts';
import { noSelfReference } from './no-self-reference.ts';
import { originBeforeKeyText } from './origin-before-key-text.ts';
import type { Rule } from './rule.ts';
import { sourcesAreChecked } from './sources-are-checked.ts';

export const RULES: readonly Rule[] = [
  enoughSources,
  figuresWereRead,
  namedOnce,
  namesAreUnique,
  noSelfReference,
  originBeforeKeyText,
  sourcesAreChecked,
];
