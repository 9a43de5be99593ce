// Records made up as files, to be broken one field at a time: what buildCatalog says of each, all in one build.
import { describe, expect, test } from 'vitest';
import { type Changes, problemsAfter } from './changed-files.ts';

const source = (read: string) =>
  `type: book\nauthor: [{ family: Made }]\nissued: 2001\ntitle: A made-up book, ${read}\nchecked: { on: "2026-11-23", read: ${read}, at: "https://example.org/", saw: So. }\n`;
export const madeCondition = (id: string) =>
  `name: Condition ${id}\nplainName: Some\ngroup: mood\nicd11: { absent: not-assessed }\ndsm5tr: { absent: not-assessed }\ndescription: So [@zzread2001].\n`;

/** One statement of one body on one modality, in a condition of its own. */
const guideline = (id: string) => `name: Guideline ${id}
body: nice
year: 2020
source: zzread2001
about: So [@zzread2001].
scale:
  - words: offer
    verdict: recommended-strong
    cite: [zzread2001]
covers:
  - condition: zz-made
    population: adults
    read: part
recommendations:
  - id: one
    condition: zz-made
    population: adults
    modality: emdr
    words: offer
    text: So [@zzread2001].
`;
/** One trial of that modality against another. */
const finding = (id: string) => `study: Trial ${id}
year: 2001
source: zzread2001
condition: zz-made
population: adults
modality: emdr
comparator:
  kind: active
  modality: prolonged-exposure
outcome: { kind: symptoms, name: severity }
time: end of treatment
result: favours-modality
estimate:
  scale: smd
  value: -0.5
  interval: { low: -0.8, high: -0.2 }
  better: lower
method: trial
text: So [@zzread2001].
`;
const therapies = (id: string) =>
  `name: Class ${id}\ndefinition: So [@zzread2001].\nmembers:\n  - modality: emdr\n    text: So [@zzread2001].\n`;
const search = (id: string) =>
  `modalities:\n  - emdr\n  - prolonged-exposure\ncondition: zz-empty\nsearched: "2026-11"\nhow: In words of ${id}.\nfound: Nothing.\n`;

const question = (id: string) => `name: Question ${id}
clinical: Which of them?
plain: Which one?
matters: So [@zzread2001].
scale: kinds
positions:
  - id: left
    clinical: on the left
    plain: left
    text: Holds left.
    opposes: [right]
  - id: right
    clinical: on the right
    plain: right
    text: Holds right.
thinkers:
  - thinker: zz-thinker
    position: left
    text: So [@zzread2001].
`;
const critique = (id: string) => `point: What ${id} says
from: { by: Somebody 2001, modality: emdr }
against: { modality: prolonged-exposure }
year: 2001
text: So [@zzread2001].
answer: { absent: not-found, searched: "2026-11" }
`;
const term = (id: string) => `name: term ${id}\nforms: [terms ${id}]\ntext: So [@zzread2001].\n`;
const vignette = (id: string) => `name: Person ${id}
person: A person of forty.
conditions: [ptsd]
story: It has been hard. I want help.
voices:
  - modality: emdr
    attends: What keeps coming back.
    first: Asks what helps.
    line: What helps you when it comes back?
    leaves: What is not a worry now.
`;

const exception = (id: string) =>
  `rule: no-such-rule\nrecord: findings/zz-sound\nwords: words of ${id}\nreason: It has to be so.\n`;

/** A modality that says as little as it may, for a condition of its own in which a search found nothing. */
const modality = (id: string) => `name: Therapy ${id}
label: Made up
aliases: [Brief Made-up Therapy ${id}]
summary: So [@zzread2001].
traditions: [{ tradition: behavioral, says: "So [@zzread2001]." }]
origin: { people: [Ann Example], year: 2000, text: "So [@zzread2002]." }
keyText: { source: zzread2001, text: "So [@zzread2001]." }
focus: { atoms: [avoidance], cite: [zzread2003] }
formats: { kinds: [individual], cite: [zzread2004] }
course:
  sessions: { min: 8, max: 12, cite: [zzread2001] }
  weeks: { min: 4, max: 12, cite: [zzread2001] }
  minutes: { absent: not-assessed }
  text: So [@zzread2001].
mechanism: So [@zzread2001].
ontology: { problem: "So [@zzread2001].", person: "So [@zzread2001]." }
roots: [{ thinker: zz-thinker, idea: "So [@zzread2001]." }]
blindSpots: [{ text: "So [@zzread2001].", raisedBy: Somebody 2001 }]
voice: { line: How are you?, context: At first. }
treats:
  - condition: zz-searched
    role: designed-for
    text: So [@zzread2001].
burden:
  session: So [@zzread2001].
  homework: { absent: not-assessed }
  contact: { absent: not-assessed }
  telling: { absent: not-assessed }
  hard: So [@zzread2001].
cautions: { absent: not-assessed }
harms: { absent: not-assessed }
dropout: { absent: not-assessed }
training: { who: { absent: not-assessed }, hours: { absent: not-assessed }, cost: { absent: not-assessed } }
adaptations: { absent: not-assessed }
controversies:
  - point: Is it so?
    critics: So [@zzread2001].
    answer: So [@zzread2002].
relations: []
plain:
  summary: You talk.
  mechanism: You talk.
  problem: You talk.
  person: You talk.
  session: You talk.
  roots: You talk.
  misses: You talk.
  hard: You talk.
reviewed: { on: "2026-11-26", by: nobody }
`;

const TEMPLATES = {
  modalities: modality,
  exceptions: exception,
  guidelines: guideline,
  findings: finding,
  classes: therapies,
  searches: search,
  questions: question,
  critiques: critique,
  terms: term,
  vignettes: vignette,
} as const;
type MadeKind = keyof typeof TEMPLATES;

/** What the sound records are written from, besides the real ones: three conditions of their own, a few sources, one finding. */
export const GROUND: Changes = {
  'data/sources/zzread2001.yaml': () => source('abstract'),
  'data/sources/zzread2002.yaml': () => source('abstract'),
  'data/sources/zzread2003.yaml': () => source('abstract'),
  'data/sources/zzread2004.yaml': () => source('abstract'),
  'data/sources/zzrecord2001.yaml': () => source('record'),
  'data/conditions/zz-made.yaml': () => madeCondition('zz-made'),
  'data/conditions/zz-empty.yaml': () => madeCondition('zz-empty'),
  'data/conditions/zz-searched.yaml': () => madeCondition('zz-searched'),
  'data/thinkers/zz-thinker.yaml': () =>
    'name: Made-up thinker\nkind: person\nyears: { absent: not-assessed }\nidea: So [@zzread2001].\nworks: [{ source: zzread2001 }]\n',
  'data/findings/zz-sound.yaml': () => finding('zz-sound'),
};

/** That nothing was found of a made-up modality: without it what it is listed for would not be accounted for. */
export function madeSearch(modality: string, condition = 'zz-searched'): Changes {
  const text = `modalities: [${modality}]\ncondition: ${condition}\nsearched: "2026-11"\nhow: In some words.\nfound: Nothing.\n`;
  return { [`data/searches/${modality}-in-${condition}.yaml`]: () => text };
}

/** A sound record with changes: `[from, to]`, where ID is its own id. */
export function madeRecord(kind: MadeKind, id: string, write: readonly [string | RegExp, string][] = []): string {
  return write.reduce((text, [from, to]) => {
    const changed = text.replace(from, to).replace('ID', id);
    if (changed === text) throw new Error(`The record has no ${from} to change.`);
    return changed;
  }, TEMPLATES[kind](id));
}

export interface Case {
  /** What is wrong with it, or that nothing is. */
  title: string;
  write: readonly [from: string | RegExp, to: string][];
  /** How the line begins that the problem must name, and what it must say; without these the record is let pass. */
  refused?: [line: string, says: RegExp];
}

/** Builds all of them at once, each under the id `zz-` and its title: each must have exactly its one problem, at its line, or none. */
export function describeRecords(kind: MadeKind, cases: readonly Case[], others: Changes = {}): void {
  const files = cases.map(({ title, write }) => {
    const id = `zz-${title.toLowerCase().replace(/\W+/g, '-').replace(/-$/, '')}`;
    return { id, path: `data/${kind}/${id}.yaml`, text: madeRecord(kind, id, write) };
  });
  describe(kind, () => {
    const searches = kind === 'modalities' ? files.map(({ id }) => madeSearch(id)) : [];
    const problems = problemsAfter(
      Object.assign(
        { ...GROUND },
        ...searches,
        others,
        Object.fromEntries(files.map(({ path, text }) => [path, () => text])),
      ),
    );

    test.each(files.map(({ path, text }, i) => [cases[i]?.title, cases[i]?.refused, path, text] as const))(
      '%s',
      (_, refused, path, text) => {
        const own = problems.filter((problem) => problem.startsWith(`${path}:`));
        expect(own).toEqual(refused ? [expect.stringMatching(refused[1])] : []);
        if (refused) expect(own[0]).toMatch(new RegExp(`^${path}:${lineOf(text, refused[0])}:\\d+ {2}\\S`));
      },
    );
  });
}

/** 1-based; the last that begins so, as what is there twice is wrong the second time. */
function lineOf(text: string, start: string): number {
  const at = text.split('\n').findLastIndex((line) => line.startsWith(start));
  if (at < 0) throw new Error(`No line begins with "${start}".`);
  return at + 1;
}
