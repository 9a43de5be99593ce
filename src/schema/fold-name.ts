// Names made comparable: what people write differently of one name is the same here.

/**
 * Without case, accents, apostrophes and British endings, other signs as a blank: "L'Écuyer's Behaviour-Therapy" is "lecuyers behavior
 * therapy". Words stay apart, so that one may be looked for within a name.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/behaviour/g, 'behavior')
    .replace(/counselling/g, 'counseling')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Without its blanks too: whether two names are one, "A.C.T." and "ACT", is no matter of where their words part. */
export function foldLetters(name: string): string {
  return foldName(name).replaceAll(' ', '');
}
